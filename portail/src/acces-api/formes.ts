import type { Envoye, Recu } from "../kit/contrats.ts";

export type Espace = Recu<"/portail/api/developpeur">;
export type ApplicationResumee = Espace["applications"][number];
export type Application = Recu<"/portail/api/developpeur/applications/{id}">;
export type Usage = Application["usages"][number];
export type ApplicationCreee = Recu<"/portail/api/developpeur/applications", "post">;
export type ApplicationVoulue = Envoye<"/portail/api/developpeur/applications">;
export type Blocage = Recu<"/portail/api/operateur/blocages">[number];
export type Derogation = Recu<"/portail/api/derogations">[number];
export type Cible = Recu<"/portail/api/operateur/blocages/cibles", "post">[number];
