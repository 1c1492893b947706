import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { api, recevoir } from "../kit/api.ts";
import { ChampLong } from "../kit/champ-long.tsx";
import { placerRefus } from "../kit/champ-refuse.ts";
import { compter } from "../kit/compter.ts";
import { Formulaire } from "../kit/formulaire.tsx";
import { RefusEnvoi } from "../kit/refus-envoi.tsx";
import { SommaireErreurs } from "../kit/sommaire-erreurs.tsx";
import type { DemandeLue } from "./formes.ts";
import { basculer } from "./selection.ts";

const PLACES = [{ id: "motif-decision", nom: "motif", libelle: "Motif" }];

/** The decision: what is granted, all or part, and why the rest is not. It is final. */
// ANX4-0-01
export function Decision({ demande }: { demande: DemandeLue }) {
  const { id, contenu } = demande;
  const tous = contenu.elements.map(({ code }) => code);
  const [acceptes, setAcceptes] = useState<readonly string[]>(tous);
  const [motif, setMotif] = useState("");
  const [defauts, setDefauts] = useState<Readonly<Record<string, string>>>({});
  const [essai, setEssai] = useState(0);
  const requetes = useQueryClient();
  const { mutate, error, isPending } = useMutation({
    mutationFn: () => {
      const body = { acceptes: [...acceptes], motif: motif.trim() || null };
      const params = { path: { id } };
      return recevoir(
        api.POST("/portail/api/operateur/demandes-acces/{id}/decision", { params, body }),
      );
    },
    onSuccess: () => requetes.invalidateQueries({ queryKey: ["demandes-acces"] }),
  });
  const { fautes, reste } = placerRefus(defauts, error, PLACES);
  const partiel = acceptes.length < tous.length;

  function soumettre(): void {
    const manque = partiel && !motif.trim();
    setEssai(essai + 1);
    setDefauts(manque ? { "motif-decision": "Un refus, même en partie, se motive." } : {});
    if (!manque && !isPending) mutate();
  }

  return (
    <section aria-labelledby="decision">
      <h2 id="decision">Décider</h2>
      <Formulaire className="m-carte" aria-labelledby="decision" surEnvoi={soumettre}>
        <SommaireErreurs erreurs={fautes} essai={essai} />
        <RefusEnvoi erreur={reste} />
        <fieldset className="fr-fieldset m-cases">
          <legend className="fr-fieldset__legend">
            Ce qui est accordé
            <span className="fr-hint-text">
              La décision ouvre aussitôt ce qui reste coché. Elle ne change plus.
            </span>
          </legend>
          {contenu.elements.map(({ code, libelle, raison }) => (
            <div className="fr-checkbox-group" key={code}>
              <input
                type="checkbox"
                id={`accord-${code}`}
                checked={acceptes.includes(code)}
                onChange={() => setAcceptes(basculer(acceptes, code))}
              />
              <label className="fr-label" htmlFor={`accord-${code}`}>
                {libelle}
                {raison && <span className="fr-hint-text">{raison}</span>}
              </label>
            </div>
          ))}
        </fieldset>
        <div className="m-actions">
          <button
            type="button"
            className="fr-btn fr-btn--tertiary fr-btn--sm"
            onClick={() => setAcceptes(partiel ? tous : [])}
          >
            {partiel ? "Tout cocher" : "Tout décocher"}
          </button>
        </div>
        <ChampLong
          id="motif-decision"
          libelle={partiel ? "Motif" : "Motif (facultatif)"}
          aide="Lu par le partenaire, conservé avec la décision."
          erreur={fautes["motif-decision"]}
          valeur={motif}
          surChangement={setMotif}
        />
        <div className="m-actions">
          <button type="submit" className="fr-btn" aria-disabled={isPending}>
            {isPending ? "En cours…" : verbe(acceptes.length, tous.length)}
          </button>
        </div>
      </Formulaire>
    </section>
  );
}

function verbe(acceptes: number, demandes: number): string {
  if (acceptes === demandes) return "Accepter la demande";
  return acceptes === 0
    ? "Refuser la demande"
    : `Accorder ${compter(acceptes, "élément", "éléments")} sur ${demandes}`;
}
