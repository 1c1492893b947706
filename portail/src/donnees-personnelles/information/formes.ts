import type { Envoye, Recu } from "../../kit/contrats.ts";

export type InformationLue = NonNullable<Recu<"/portail/api/usagers/{cle}/information">>;
export type Remise = InformationLue["informations"][number];
export type Moyen = Envoye<"/portail/api/usagers/{cle}/information">["moyen"];
export type NonInformees = Recu<"/portail/api/information-des-personnes">;

export const MOYENS: Readonly<Record<Moyen, string>> = {
  "main-propre": "Notice remise en main propre",
  lecture: "Notice lue avec la personne",
  courrier: "Notice envoyée par courrier",
  courriel: "Notice envoyée par courriel",
};
