export { apisDiagnostic, enregistrerApisDiagnostic } from "./api/index.ts";
export { familleDiagnostic } from "./famille.ts";
export { enregistrerPortailDiagnostic } from "./portail.ts";
