export type { AgentDemo } from "./agent-demo.ts";
export { creerProconnectLocal } from "./creer-proconnect-local.ts";
export type { OptionsProconnectLocal } from "./options.ts";
