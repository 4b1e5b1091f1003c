import type { Indicator } from '../../model/indicator.js'
import type { Department, Funding, Project, TargetTable } from '../../model/table.js'
import type { Target } from '../../model/target.js'
import type { JsonOf, SpanForm } from './form.js'
import { digitsOrNull } from './number.js'
import { targetJson } from './target.js'

/** A table as JSON holds it, keys in their fixed order whatever the order in the object. */
export function tableJson(table: TargetTable, spanForm: SpanForm): JsonOf<TargetTable> {
  const { title, agency, fiscalYear, amountUnit, decimals } = table
  return {
    title,
    agency,
    fiscalYear,
    amountUnit,
    decimals,
    total: table.total === null ? null : fundingJson(table.total),
    departments: table.departments.map((department) => departmentJson(department, spanForm)),
    ...spanForm(table.span),
  }
}

function departmentJson(department: Department, spanForm: SpanForm): JsonOf<Department> {
  return {
    name: department.name,
    funding: department.funding === null ? null : fundingJson(department.funding),
    projects: department.projects.map((project) => projectJson(project, spanForm)),
    ...spanForm(department.span),
  }
}

function fundingJson(funding: Funding): JsonOf<Funding> {
  return {
    total: digitsOrNull(funding.total),
    fiscalAppropriation: digitsOrNull(funding.fiscalAppropriation),
    specialAccount: digitsOrNull(funding.specialAccount),
    other: digitsOrNull(funding.other),
  }
}

function projectJson(project: Project, spanForm: SpanForm): JsonOf<Project> {
  const { name, goal, withheld } = project
  return {
    name,
    funding: fundingJson(project.funding),
    goal,
    withheld,
    indicators: project.indicators.map((indicator) => indicatorJson(indicator, spanForm)),
    ...spanForm(project.span),
  }
}

function indicatorJson(indicator: Indicator, spanForm: SpanForm): JsonOf<Indicator> {
  const { ordinal, category, name } = indicator
  const written = (target: Target | null) => (target === null ? null : targetJson(target, spanForm))
  return {
    ordinal,
    category: { key: category.key, codes: [...category.codes], names: [...category.names] },
    name,
    cycle: written(indicator.cycle),
    annual: written(indicator.annual),
    weight: digitsOrNull(indicator.weight),
    actual: written(indicator.actual),
    score: digitsOrNull(indicator.score),
    ...spanForm(indicator.span),
  }
}
