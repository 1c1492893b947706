import { useMutation } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { api, recevoir } from "../../kit/api.ts";
import { Champ } from "../../kit/champ.tsx";
import { ChampJour } from "../../kit/champ-jour.tsx";
import { placerRefus } from "../../kit/champ-refuse.ts";
import { aujourdhui, enSaisie, lireDate } from "../../kit/dates.ts";
import { exigerJour } from "../../kit/exiger.ts";
import { Formulaire } from "../../kit/formulaire.tsx";
import { RefusEnvoi } from "../../kit/refus-envoi.tsx";
import { SommaireErreurs } from "../../kit/sommaire-erreurs.tsx";
import { jourDans } from "./ecriture.ts";
import type { Demande } from "./formes.ts";
import { nommer, useTableauDeBord } from "./tableau-de-bord.tsx";

const DERNIER_JOUR = "Dernier jour";
const PLACES = [
  {
    id: "decision-fin",
    nom: "fin",
    libelle: DERNIER_JOUR,
    codes: ["FIN_INVALIDE", "FIN_TROP_LOINTAINE", "DEPART_PREVU"],
  },
  {
    id: "decision-ecart",
    nom: "ecartMotif",
    libelle: "Motif de l’écart",
    codes: ["HORS_MISSION"],
  },
  {
    id: "decision-motif",
    nom: "motif",
    libelle: "Motif de la décision",
    codes: ["MOTIF_ABSENT"],
  },
];

type GesteDemande = "valider" | "accorder" | "refuser";

interface ProprietesDecision {
  demande: Demande;
  surFermeture: () => void;
}

/** What the RGC checks before granting; for an RGC's own access, the check only forwards it. */
export function DecisionDemande({ demande, surFermeture }: ProprietesDecision) {
  const { data } = useTableauDeBord();
  const titre = useRef<HTMLHeadingElement>(null);
  const [faites, setFaites] = useState<readonly string[]>([]);
  const [motif, setMotif] = useState("");
  const [ecart, setEcart] = useState("");
  const [fin, setFin] = useState(() => enSaisie(jourDans(12)));
  const [defauts, setDefauts] = useState<Readonly<Record<string, string>>>({});
  const [essai, setEssai] = useState(0);
  useEffect(() => titre.current?.focus(), []);
  const { mutate, error, isPending } = useMutation({
    mutationFn: (geste: GesteDemande) =>
      recevoir(
        api.POST("/portail/api/gestion-des-comptes/demandes/{id}", {
          params: { path: { id: demande.id } },
          body: {
            geste,
            motif,
            verifications: [...faites],
            debut: aujourdhui(),
            // A refusal has no last day, whatever stands in the field.
            fin: geste === "refuser" ? jourDans(12) : (lireDate(fin) ?? ""),
            ecartMotif: ecart || null,
          },
        }),
      ),
    onSuccess: surFermeture,
  });
  const { fautes, reste } = placerRefus(defauts, error, PLACES);
  const accord: GesteDemande = demande.rgc && demande.etat === "deposee" ? "valider" : "accorder";
  function decider(geste: GesteDemande): void {
    const lus = geste === "refuser" ? {} : exigerJour("decision-fin", DERNIER_JOUR, fin);
    setEssai(essai + 1);
    setDefauts(lus);
    if (Object.keys(lus).length === 0 && !isPending) mutate(geste);
  }
  return (
    <Formulaire className="m-carte m-bloc">
      <h2 ref={titre} tabIndex={-1}>
        {demande.prenom} {demande.nom} demande « {nommer(data?.modules, demande.module)} »
      </h2>
      <p>
        {demande.motif}
        {demande.responsable && ` (responsable : ${demande.responsable})`}
      </p>
      <SommaireErreurs erreurs={fautes} essai={essai} />
      <RefusEnvoi erreur={reste} champs={PLACES} />
      <fieldset className="fr-fieldset">
        <legend className="fr-fieldset__legend">Vérifications</legend>
        {(data?.verifications ?? []).map(({ code, libelle }) => (
          <div className="fr-fieldset__element" key={code}>
            <div className="fr-checkbox-group">
              <input
                type="checkbox"
                id={`verification-${code}`}
                checked={faites.includes(code)}
                onChange={({ target }) =>
                  setFaites(target.checked ? [...faites, code] : faites.filter((f) => f !== code))
                }
              />
              <label className="fr-label" htmlFor={`verification-${code}`}>
                {libelle}
              </label>
            </div>
          </div>
        ))}
      </fieldset>
      <div className="m-champs">
        <ChampJour
          id="decision-fin"
          libelle={DERNIER_JOUR}
          erreur={fautes["decision-fin"]}
          valeur={fin}
          surChangement={setFin}
        />
        <Champ
          id="decision-ecart"
          libelle="Motif de l’écart"
          aide="Si la mission n’appelle pas cet accès."
          erreur={fautes["decision-ecart"]}
          valeur={ecart}
          surChangement={setEcart}
        />
        <Champ
          id="decision-motif"
          libelle="Motif de la décision"
          aide="Nécessaire pour refuser."
          erreur={fautes["decision-motif"]}
          valeur={motif}
          surChangement={setMotif}
        />
      </div>
      <div className="m-actions">
        <button
          type="button"
          className="fr-btn"
          aria-disabled={isPending}
          onClick={() => decider(accord)}
        >
          {accord === "valider" ? "Transmettre pour accord" : "Accorder le droit"}
        </button>
        <button
          type="button"
          className="fr-btn fr-btn--secondary"
          aria-disabled={isPending}
          onClick={() => decider("refuser")}
        >
          Refuser
        </button>
        <button type="button" className="fr-btn fr-btn--tertiary" onClick={surFermeture}>
          Fermer
        </button>
      </div>
    </Formulaire>
  );
}
