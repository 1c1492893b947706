export { recevoirInformations } from "./depot/recevoir-informations.ts";
export { MOYENS_INFORMATION } from "./regles/notice.ts";
