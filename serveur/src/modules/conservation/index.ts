export { executerConservation } from "./executer-conservation.ts";
