import type { Envoye, Recu } from "../kit/contrats.ts";

const RACINE = "/portail/api/usagers/{cle}/orientation";

export type Orientations = NonNullable<Recu<typeof RACINE>>;
export type EnCours = NonNullable<Orientations["enCours"]>;
export type Reponses = Envoye<"/portail/api/usagers/{cle}/orientation/reponses">["criteres"];
export type Decision = Envoye<"/portail/api/usagers/{cle}/orientation/decision">;
export type Notification = NonNullable<Orientations["orientations"][number]["notification"]>;
export type Revue = Envoye<"/portail/api/usagers/{cle}/orientation/revue">["revue"];
