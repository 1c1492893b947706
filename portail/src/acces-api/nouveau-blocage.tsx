import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { AlerteErreur } from "../kit/alerte-erreur.tsx";
import { api, recevoir } from "../kit/api.ts";
import { Champ } from "../kit/champ.tsx";
import { ChampJour, FORMAT_JOUR } from "../kit/champ-jour.tsx";
import { Choix } from "../kit/choix.tsx";
import { compter } from "../kit/compter.ts";
import { lireDate } from "../kit/dates.ts";
import { DialogueMotif } from "../kit/dialogue-motif.tsx";
import { Formulaire } from "../kit/formulaire.tsx";
import { Tableau } from "../kit/tableau.tsx";
import type { Cible } from "./formes.ts";

const GENRES = [
  { valeur: "application", libelle: "Une application" },
  { valeur: "agent", libelle: "Le compte d’un agent" },
  {
    valeur: "partenaire",
    libelle: "Un partenaire entier",
    aide: "avec les organismes qui lui sont rattachés",
  },
] as const;

/** Finds what to block by a few letters, then asks why. */
export function NouveauBlocage({ surBlocage }: { surBlocage: () => Promise<unknown> }) {
  const [genre, setGenre] = useState<Cible["cible"]>("application");
  const [texte, setTexte] = useState("");
  const [defaut, setDefaut] = useState<string>();
  const [terme, setTerme] = useState("");
  const [defautTerme, setDefautTerme] = useState<string>();
  const [choisie, setChoisie] = useState<Cible | null>(null);
  const recherche = useMutation({
    mutationFn: () =>
      recevoir(
        api.POST("/portail/api/operateur/blocages/cibles", {
          body: { cible: genre, texte: texte.trim() },
        }),
      ),
    gcTime: 0,
  });
  function choisir(cible: Cible): void {
    const illisible = terme.trim() !== "" && lireDate(terme) === null;
    setDefautTerme(illisible ? "Écrivez une date qui existe, jj/mm/aaaa." : undefined);
    if (illisible) document.getElementById("terme")?.focus();
    else setChoisie(cible);
  }

  return (
    <section aria-labelledby="nouveau-blocage">
      <Formulaire
        jetable
        className="m-carte"
        surEnvoi={() => {
          const court = texte.trim().length < 2;
          setDefaut(court ? "Écrivez au moins deux lettres." : undefined);
          if (!court && !recherche.isPending) recherche.mutate();
        }}
      >
        <h2 id="nouveau-blocage">Bloquer un accès</h2>
        <Choix
          nom="genre"
          legende="Que faut-il bloquer ?"
          options={GENRES}
          valeur={genre}
          surChangement={(valeur) => {
            setGenre(valeur);
            recherche.reset();
          }}
        />
        <Champ
          id="cible"
          libelle="Nom ou identifiant"
          aide="Quelques lettres suffisent."
          erreur={defaut}
          valeur={texte}
          surChangement={setTexte}
        />
        <div className="m-actions">
          <button
            type="submit"
            className="fr-btn fr-btn--secondary"
            aria-disabled={recherche.isPending}
          >
            {recherche.isPending ? "Recherche en cours…" : "Chercher"}
          </button>
        </div>
      </Formulaire>
      {recherche.error && <AlerteErreur erreur={recherche.error} />}
      <div role="status">
        {recherche.data && (
          <p>
            {recherche.data.length === 0
              ? "Rien ne correspond : vérifiez l’orthographe, ou cherchez par l’identifiant."
              : compter(recherche.data.length, "cible trouvée", "cibles trouvées")}
          </p>
        )}
      </div>
      {recherche.data && recherche.data.length > 0 && (
        <>
          <ChampJour
            id="terme"
            libelle="Conclure la levée de doute avant le (facultatif)"
            aide={`${FORMAT_JOUR} Le blocage ne tombe pas de lui-même.`}
            erreur={defautTerme}
            valeur={terme}
            surChangement={setTerme}
          />
          <Tableau
            legende="Cibles trouvées"
            colonnes={[
              { titre: "Cible", entete: true, cellule: ({ designation }) => designation },
              { titre: "Organisme", cellule: ({ organisation }) => organisation },
              {
                titre: "Action",
                cellule: (cible) => (
                  <button
                    type="button"
                    className="fr-btn fr-btn--sm"
                    onClick={() => choisir(cible)}
                  >
                    Bloquer<span className="fr-sr-only"> {cible.designation}</span>
                  </button>
                ),
              },
            ]}
            lignes={recherche.data}
            cle={({ id }) => id}
          />
        </>
      )}
      {choisie && (
        <DialogueMotif
          titre={`Bloquer ${choisie.designation}`}
          consequence="Les sessions et les jetons tombent en une seconde ; le RSSI et le RGC du partenaire en sont prévenus."
          action="Bloquer l’accès"
          surConfirmation={async (motif) => {
            const { cible, id: cibleId } = choisie;
            const body = { cible, cibleId, motif, terme: lireDate(terme) };
            await recevoir(api.POST("/portail/api/operateur/blocages", { body }));
            recherche.reset();
            setTexte("");
            setTerme("");
            await surBlocage();
          }}
          surFermeture={() => setChoisie(null)}
        />
      )}
    </section>
  );
}
