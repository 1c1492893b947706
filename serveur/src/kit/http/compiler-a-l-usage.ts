import AjvCompiler from "@fastify/ajv-compiler";
import SerializerSelector from "@fastify/fast-json-stringify-compiler";
import { formeLue } from "./forme-lue.ts";

type Validation = ((donnee: unknown) => unknown) & { errors?: unknown };
type Serialisation = (donnee: unknown) => string;
type Route = { readonly schema?: unknown };
type Fabrique<C> = (externes: never, options: never) => (route: Route) => C;

/**
 * Fastify's own compilers, called at the first use of a schema and not before the server listens: most
 * routes are not called in the first second. An answer takes the read shape of its contract: what the
 * database holds is never refused for a bound set on what comes in.
 */
export function compilerALUsage() {
  const valideurs = AjvCompiler();
  const serialiseurs = SerializerSelector();
  return {
    buildValidator: ((externes, options) => {
      const compiler = (valideurs as unknown as Fabrique<Validation>)(externes, options);
      return (route) => {
        let compilee: Validation | undefined;
        const valider: Validation = (donnee) => {
          compilee ??= compiler(route);
          const verdict = compilee(donnee);
          valider.errors = compilee.errors;
          return verdict;
        };
        return valider;
      };
    }) as Fabrique<Validation> as unknown as typeof valideurs,
    buildSerializer: ((externes, options) => {
      const compiler = (serialiseurs as unknown as Fabrique<Serialisation>)(externes, options);
      return (route) => {
        let compilee: Serialisation | undefined;
        return (donnee) => {
          compilee ??= compiler({ ...route, schema: formeLue(route.schema) });
          return compilee(donnee);
        };
      };
    }) as Fabrique<Serialisation> as unknown as typeof serialiseurs,
  };
}
