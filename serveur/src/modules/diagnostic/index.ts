export { apisDiagnostic, enregistrerApisDiagnostic } from "./api/index.ts";
