# Reads the CSV files that datapackage.mjs wrote, with pandas:
#
#     python docs/examples/pandas_report.py performance-targets
import sys
from pathlib import Path

import pandas

folder = Path(sys.argv[1] if len(sys.argv) > 1 else "performance-targets")
projects = pandas.read_csv(folder / "projects.csv")
indicators = pandas.read_csv(folder / "indicators.csv")

keys = ["table", "department", "project"]
counts = indicators.groupby(keys).size().rename("indicators").reset_index()
report = projects.merge(counts, on=keys, how="left").fillna({"indicators": 0})
for row in report.sort_values("total", ascending=False).head(3).itertuples():
    print(f"{row.projectName}: {row.total:,.2f}, {int(row.indicators)} indicators")

# A target in base units: 0.026万次 is 260 次.
figures = indicators.dropna(subset=["annualBaseValue"])
print(f"{len(figures)} of {len(indicators)} targets of the year have a figure")
