import { useNavigate } from "@tanstack/react-router";
import { useRef } from "react";
import { api, recevoir } from "../kit/api.ts";
import type { ChampAction } from "../kit/champ-action.tsx";
import { aujourdhui } from "../kit/dates.ts";
import { refuserSaisie } from "../kit/erreur-api.ts";
import { FormulaireAction } from "../kit/formulaire-action.tsx";
import { lireInstantSaisi, maintenantSaisi } from "../kit/instant-saisi.ts";
import { NATURES } from "./ecriture.ts";
import type { Liste, Nature } from "./formes.ts";

/** Opens a case as soon as the fact is known; all the rest may be said afterwards. */
export function Declarer({ natures, partenaires }: Pick<Liste, "natures" | "partenaires">) {
  const aller = useNavigate();
  const declare = useRef<string | null>(null);
  return (
    <FormulaireAction
      titre="Déclarer un fait"
      action="Déclarer"
      relire={["signalements"]}
      depart={{
        nature: natures.length === 1 ? (natures[0] ?? "") : "",
        jour: aujourdhui(),
        heure: maintenantSaisi().heure,
        conventions: partenaires.length === 1 ? (partenaires[0]?.conventionId ?? "") : "",
      }}
      champs={champs(natures, partenaires)}
      surOuverture={(ouvert) => {
        const id = declare.current;
        if (!ouvert && id) void aller({ to: "/signalements/$id", params: { id } });
      }}
      envoyer={async ({ nature, objet = "", jour = "", heure = "", description, conventions }) => {
        const connuLe = lireInstantSaisi(jour, heure);
        if (!connuLe) throw refuserSaisie("« heure » : écrivez une heure qui existe.");
        const { id } = await recevoir(
          api.POST("/portail/api/signalements", {
            body: {
              nature: nature as Nature,
              objet,
              connuLe,
              description: description || null,
              conventions: conventions ? conventions.split(",") : [],
            },
          }),
        );
        declare.current = id;
      }}
    />
  );
}

function champs(
  natures: Liste["natures"],
  partenaires: Liste["partenaires"],
): readonly ChampAction[] {
  const vers: ChampAction = {
    nom: "conventions",
    libelle: "Partenaires concernés",
    genre: "coches",
    options: partenaires.map(({ conventionId, nom }) => [conventionId, nom] as const),
  };
  return [
    {
      nom: "nature",
      libelle: "De quoi s’agit-il",
      genre: "choix",
      options: natures.map((nature) => [nature, NATURES[nature]] as const),
    },
    ...(partenaires.length > 0 ? [vers] : []),
    {
      nom: "objet",
      libelle: "En une phrase",
      aide: "Ne nommez personne. Une réclamation se désigne par votre propre référence.",
    },
    {
      nom: "jour",
      libelle: "Découvert, reçu ou constaté le",
      genre: "date",
      aide: "Au format jj/mm/aaaa. Le délai de 48 heures part de cet instant.",
    },
    {
      nom: "heure",
      libelle: "À",
      aide: "Par exemple 14:30.",
      forme: [/^\d{1,2}[:h]\d{2}$/, "écrivez l’heure hh:mm"],
    },
    {
      nom: "description",
      libelle: "Ce que vous savez déjà",
      genre: "long",
      aide: "Le reste se complète ensuite, avant l’envoi ou après.",
      facultatif: true,
    },
  ];
}
