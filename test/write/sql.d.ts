// What these tests use of sql.js, which has no types.
declare module 'sql.js' {
  export interface Database {
    exec(statement: string): { columns: string[]; values: unknown[][] }[]
  }
  const initSqlJs: () => Promise<{ Database: new (data?: Uint8Array) => Database }>
  export default initSqlJs
}
