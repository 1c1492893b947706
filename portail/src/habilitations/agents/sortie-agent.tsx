import { useState } from "react";
import { api, recevoir } from "../../kit/api.ts";
import { ChampJour } from "../../kit/champ-jour.tsx";
import { ChampListe } from "../../kit/champ-liste.tsx";
import { aujourdhui } from "../../kit/dates.ts";
import { DialogueMotif } from "../../kit/dialogue-motif.tsx";
import type { Fiche } from "./formes.ts";
import { useTableauDeBord } from "./tableau-de-bord.tsx";

const GENRES = {
  depart: {
    action: "Déclarer le départ",
    consequence: "Ce jour-là, les droits sont retirés, les sessions closes et le compte fermé.",
  },
  changement: {
    action: "Déclarer le changement",
    consequence:
      "Ce jour-là, les droits que la nouvelle mission n’appelle pas sont retirés ; sans mission, le compte est fermé.",
  },
  manquement: {
    action: "Retirer tous les droits",
    consequence: "Tous les droits sont retirés aussitôt. Le motif est conservé.",
  },
} as const;
type Genre = keyof typeof GENRES;

interface ProprietesSortie {
  fiche: Fiche;
  surChangement: () => void;
}

/** Departure, change of functions, breach: what ends an agent's accesses. */
export function SortieAgent({ fiche, surChangement }: ProprietesSortie) {
  const { data } = useTableauDeBord();
  const [effetLe, setEffetLe] = useState(aujourdhui);
  const [mission, setMission] = useState("");
  const [genre, setGenre] = useState<Genre | null>(null);
  return (
    <section className="m-carte m-bloc">
      <h3>Départ, changement de fonctions, manquement</h3>
      <div className="m-champs">
        <ChampJour
          id="sortie-jour"
          libelle="Prise d’effet (premier jour sans accès)"
          valeur={effetLe}
          surChangement={setEffetLe}
        />
        <ChampListe
          id="sortie-mission"
          libelle="Nouvelle mission, en cas de changement"
          valeur={mission}
          options={data?.missions ?? []}
          aucune="Aucune : plus d’accès"
          surChangement={setMission}
        />
      </div>
      <div className="m-actions">
        {(Object.keys(GENRES) as Genre[]).map((code) => (
          <button
            key={code}
            type="button"
            className="fr-btn fr-btn--secondary fr-btn--sm"
            onClick={() => setGenre(code)}
          >
            {GENRES[code].action}
          </button>
        ))}
      </div>
      {genre && (
        <DialogueMotif
          titre={GENRES[genre].action}
          consequence={GENRES[genre].consequence}
          action={GENRES[genre].action}
          surFermeture={() => setGenre(null)}
          surConfirmation={async (motif) => {
            await recevoir(
              api.POST("/portail/api/gestion-des-comptes/agents/{id}/sortie", {
                params: { path: { id: fiche.agent.id } },
                body:
                  genre === "manquement"
                    ? { genre, motif }
                    : genre === "depart"
                      ? { genre, motif, effetLe }
                      : { genre, motif, effetLe, mission: mission || null },
              }),
            );
            surChangement();
          }}
        />
      )}
    </section>
  );
}
