import { useState } from "react";
import { api, recevoir } from "../../kit/api.ts";
import { ChampJour } from "../../kit/champ-jour.tsx";
import { ChampListe } from "../../kit/champ-liste.tsx";
import { aujourdhui, enSaisie, lireDate } from "../../kit/dates.ts";
import { DialogueMotif } from "../../kit/dialogue-motif.tsx";
import { useDire } from "../../kit/dits-retires.tsx";
import { exigerJour } from "../../kit/exiger.ts";
import type { Fiche } from "./formes.ts";
import { useTableauDeBord } from "./tableau-de-bord.tsx";

const GENRES = {
  depart: {
    action: "Déclarer le départ",
    consequence: "Ce jour-là, les droits sont retirés, les sessions closes et le compte fermé.",
    fait: "Le départ est déclaré.",
  },
  changement: {
    action: "Déclarer le changement",
    consequence:
      "Ce jour-là, les droits que la nouvelle mission n’appelle pas sont retirés ; sans mission, le compte est fermé.",
    fait: "Le changement de fonctions est déclaré.",
  },
  manquement: {
    action: "Retirer tous les droits",
    consequence: "Tous les droits sont retirés aussitôt. Le motif est conservé.",
    fait: "Tous les droits sont retirés.",
  },
} as const;
type Genre = keyof typeof GENRES;

const EFFET = "Prise d’effet (premier jour sans accès)";

interface ProprietesSortie {
  fiche: Fiche;
  surChangement: () => void;
}

/** Departure, change of functions, breach: what ends an agent's accesses. */
export function SortieAgent({ fiche, surChangement }: ProprietesSortie) {
  const { data } = useTableauDeBord();
  const [effetLe, setEffetLe] = useState(() => enSaisie(aujourdhui()));
  const [defauts, setDefauts] = useState<Readonly<Record<string, string>>>({});
  const [mission, setMission] = useState("");
  const dire = useDire();
  const [genre, setGenre] = useState<Genre | null>(null);
  function choisir(voulu: Genre): void {
    const lus = voulu === "manquement" ? {} : exigerJour("sortie-jour", EFFET, effetLe);
    setDefauts(lus);
    if (Object.keys(lus).length === 0) setGenre(voulu);
    else document.getElementById("sortie-jour")?.focus();
  }
  return (
    <section className="m-carte m-bloc">
      <h3>Départ, changement de fonctions, manquement</h3>
      <div className="m-champs">
        <ChampJour
          id="sortie-jour"
          libelle={EFFET}
          erreur={defauts["sortie-jour"]}
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
            onClick={() => choisir(code)}
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
            const jour = lireDate(effetLe) ?? "";
            await recevoir(
              api.POST("/portail/api/gestion-des-comptes/agents/{id}/sortie", {
                params: { path: { id: fiche.agent.id } },
                body:
                  genre === "manquement"
                    ? { genre, motif }
                    : genre === "depart"
                      ? { genre, motif, effetLe: jour }
                      : { genre, motif, effetLe: jour, mission: mission || null },
              }),
            );
            dire(GENRES[genre].fait);
            surChangement();
          }}
        />
      )}
    </section>
  );
}
