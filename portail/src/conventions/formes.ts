import type { Recu } from "../kit/contrats.ts";

export type Liste = Recu<"/portail/api/conventions">;
export type Resume = Liste["conventions"][number];
export type Detail = Recu<"/portail/api/conventions/{id}">;
export type Correspondant = Detail["correspondants"][number];
export type Fonction = Correspondant["fonction"];
export type Partie = Detail["parties"][number];
export type Rattachement = Detail["rattachements"][number];
export type Piece = Detail["pieces"][number];
export type Version = Detail["versions"][number];
export type Nature = Version["nature"];
export type Etat = Resume["etat"];
/** Which of the two parties looks at the sheet. */
export type Vue = "operateur" | "partenaire";
