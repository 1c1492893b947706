import { useNavigate } from "@tanstack/react-router";
import { useRef } from "react";
import { api, recevoir } from "../kit/api.ts";
import type { ChampAction } from "../kit/champ-action.tsx";
import { aujourdhui } from "../kit/dates.ts";
import { refuserSaisie } from "../kit/erreur-api.ts";
import { FormulaireAction } from "../kit/formulaire-action.tsx";
import { INVITES, METHODES, options } from "./ecriture.ts";
import type { Invite, Methode, Suivies } from "./formes.ts";
import { RELIRE } from "./requetes.ts";

/** What an evaluation says of itself from the start. */
export const DESCRIPTION: readonly ChampAction[] = [
  { nom: "jour", libelle: "Jour de l’évaluation", genre: "date" },
  { nom: "methode", libelle: "Méthode", genre: "choix", options: options(METHODES) },
  {
    nom: "perimetre",
    libelle: "Périmètre",
    genre: "long",
    aide: "Les moyens d’accès et de traitement que l’évaluation couvre.",
  },
];

// CONV-7-08 CONV-7-09
export function Ouvrir() {
  const aller = useNavigate();
  const ouverte = useRef<string | null>(null);
  return (
    <FormulaireAction
      titre="Commencer une évaluation"
      action="Commencer"
      relire={RELIRE}
      depart={{ jour: aujourdhui() }}
      champs={DESCRIPTION}
      surOuverture={(ouvert) => {
        const id = ouverte.current;
        if (!ouvert && id) void aller({ to: "/securite/evaluations/$id", params: { id } });
      }}
      envoyer={async ({ jour = "", methode, perimetre = "" }) => {
        const body = { jour, methode: methode as Methode, perimetre };
        const { id } = await recevoir(api.POST("/portail/api/securite/evaluations", { body }));
        ouverte.current = id;
        return undefined;
      }}
    />
  );
}

// CONV-7-12
export function Convoquer({ partie, echeances }: Pick<Suivies, "partie" | "echeances">) {
  const avec: ChampAction = {
    nom: "partenaireId",
    libelle: "Avec",
    genre: "choix",
    options: echeances.map(({ partenaireId, organisation }) => [partenaireId, organisation]),
  };
  return (
    <FormulaireAction
      titre="Réunir un comité"
      action="Convoquer"
      relire={RELIRE}
      depart={{ invites: "RSSI,FT_CSSI" }}
      champs={[
        ...(partie === "operateur" ? [avec] : []),
        { nom: "jour", libelle: "Jour du comité", genre: "date" },
        { nom: "ordreDuJour", libelle: "Ordre du jour", genre: "long" },
        { nom: "invites", libelle: "Invités", genre: "coches", options: options(INVITES) },
      ]}
      envoyer={async ({ partenaireId, jour = "", ordreDuJour = "", invites = "" }) => {
        if (invites === "")
          throw refuserSaisie("«\u202finvites\u202f»\u202f: choisissez qui est invité.");
        const { sansContact } = await recevoir(
          api.POST("/portail/api/securite/comites", {
            body: {
              partenaireId: partenaireId || null,
              jour,
              ordreDuJour,
              invites: invites.split(",") as Invite[],
            },
          }),
        );
        return sansContact.length === 0
          ? "Le comité est convoqué, les invités sont prévenus."
          : `Le comité est convoqué. L’annexe ne nomme personne pour : ${sansContact.map((un) => INVITES[un]).join(", ")}. Prévenez autrement.`;
      }}
    />
  );
}
