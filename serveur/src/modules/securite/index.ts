export { rechercherAbus } from "./rechercher-abus.ts";
