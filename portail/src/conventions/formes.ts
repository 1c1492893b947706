import type { paths } from "../kit/contrats.genere.ts";

type Corps200<Operation> = Operation extends {
  responses: { 200: { content: { "application/json": infer Forme } } };
}
  ? Forme
  : never;

export type Liste = Corps200<paths["/portail/api/conventions"]["get"]>;
export type Resume = Liste["conventions"][number];
export type Detail = Corps200<paths["/portail/api/conventions/{id}"]["get"]>;
export type Correspondant = Detail["correspondants"][number];
export type Fonction = Correspondant["fonction"];
export type Partie = Detail["parties"][number];
export type Rattachement = Detail["rattachements"][number];
export type Piece = Detail["pieces"][number];
export type Version = Detail["versions"][number];
export type VersionLue = Corps200<
  paths["/portail/api/conventions/{id}/documents/{nature}/{version}"]["get"]
>;
export type Nature = Version["nature"];
export type Etat = Resume["etat"];
/** Which of the two parties looks at the sheet. */
export type Vue = "operateur" | "partenaire";
