import type { paths } from "../kit/contrats.genere.ts";

type Corps200<Operation> = Operation extends {
  responses: { 200: { content: { "application/json": infer Forme } } };
}
  ? Forme
  : never;

export type Liste = Corps200<paths["/portail/api/signalements"]["get"]>;
export type Resume = Liste["signalements"][number];
export type Lu = Corps200<paths["/portail/api/signalements/{id}"]["get"]>;
export type Destination = Lu["destinations"][number];
export type Envoi = Destination["envois"][number];
export type Nature = Resume["nature"];
export type Contenu =
  paths["/portail/api/signalements/{id}/contenu"]["post"]["requestBody"]["content"]["application/json"];
export type Piece =
  paths["/portail/api/signalements/{id}/pieces"]["post"]["requestBody"]["content"]["application/json"];
