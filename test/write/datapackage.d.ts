// What these tests use of datapackage-js, the Frictionless project's own reader, which has no types.
declare module 'datapackage' {
  export interface Resource {
    name: string
    valid: boolean
    errors: Error[]
    tabular: boolean
    read(options: { keyed: true; relations: true }): Promise<Record<string, unknown>[]>
    checkRelations(): Promise<boolean>
  }
  export interface Package {
    valid: boolean
    errors: Error[]
    resources: Resource[]
    getResource(name: string): Resource
  }
  const datapackage: {
    Package: { load(descriptor: object, options: { basePath: string; strict?: boolean }): Promise<Package> }
    validate(descriptor: object): Promise<{ valid: boolean; errors: Error[] }>
  }
  export default datapackage
}
