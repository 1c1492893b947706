import type { Recu } from "../../kit/contrats.ts";
import type { Session } from "../../kit/formes.ts";

export type MaSensibilisation = Recu<"/portail/api/sensibilisation">;
export type ModuleLu = Recu<"/portail/api/sensibilisations/module">;
export type Contenu = ModuleLu["modele"];
export type Bloc = NonNullable<MaSensibilisation["module"]>["blocs"][number]["bloc"];
export type Public = Contenu["complements"][number]["public"];
export type EtatSensibilisation = NonNullable<Session["sensibilisation"]>["etat"];
export type Personne = Recu<"/portail/api/sensibilisations">["personnes"][number];
export type TexteCyber = Recu<"/portail/api/securite/textes">["textes"][number];
export type Statut = TexteCyber["declarations"][number]["statut"];
