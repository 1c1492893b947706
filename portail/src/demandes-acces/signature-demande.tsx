import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Alerte } from "../kit/alerte.tsx";
import { api, recevoir } from "../kit/api.ts";
import { Champ } from "../kit/champ.tsx";
import { placerRefus } from "../kit/champ-refuse.ts";
import { enJour, enSaisie, lireDate } from "../kit/dates.ts";
import { Formulaire } from "../kit/formulaire.tsx";
import { RefusEnvoi } from "../kit/refus-envoi.tsx";
import { SommaireErreurs } from "../kit/sommaire-erreurs.tsx";
import type { DemandeLue, Preparation, Signature } from "./formes.ts";
import { basculer } from "./selection.ts";

const CHAMPS = [
  { nom: "qualite", libelle: "Qualité du signataire" },
  { nom: "lieu", libelle: "Fait à" },
  { nom: "date", libelle: "Le" },
  { nom: "signature", libelle: "Signature" },
].map((champ) => ({ ...champ, id: `signature-${champ.nom}` }));

type Texte = Exclude<keyof Signature, "engagements">;

/** The commitments, the capacity, the place, the date and the name: then the form leaves. */
// ANX4-0-05 ANX4-0-06 ANX4-0-07 ANX4-0-13
export function SignatureDemande(proprietes: { demande: DemandeLue; preparation: Preparation }) {
  const { demande, preparation } = proprietes;
  const { engagements, signataire, empechement, destinataires, jour } = preparation;
  const [signature, setSignature] = useState<Signature>({
    engagements: [],
    qualite: signataire.qualite,
    lieu: "",
    date: enSaisie(jour),
    signature: "",
  });
  const [defauts, setDefauts] = useState<Readonly<Record<string, string>>>({});
  const [essai, setEssai] = useState(0);
  const requetes = useQueryClient();
  const envoi = useMutation({
    mutationFn: (signee: Signature) => {
      const { id, version } = demande;
      const params = { path: { id } };
      const body = { ...signee, version };
      return recevoir(api.POST("/portail/api/demandes-acces/{id}/envoi", { params, body }));
    },
    // Refused because a colleague changed the draft, it is shown again as it stands.
    onSettled: () => requetes.invalidateQueries({ queryKey: ["demandes-acces"] }),
  });
  const { fautes, reste } = placerRefus(defauts, envoi.error, CHAMPS);
  if (empechement) {
    return (
      <section aria-labelledby="signature">
        <h2 id="signature">Signature</h2>
        <Alerte gravite="info">{`${empechement} Votre brouillon est gardé.`}</Alerte>
      </section>
    );
  }
  const champ = (nom: Texte, libelle: string, aide?: string) => (
    <Champ
      id={`signature-${nom}`}
      libelle={libelle}
      aide={aide}
      erreur={fautes[`signature-${nom}`]}
      valeur={signature[nom]}
      surChangement={(valeur) => setSignature({ ...signature, [nom]: valeur })}
    />
  );

  function soumettre(): void {
    const date = lireDate(signature.date);
    const lus = lireDefauts(signature, date, engagements);
    setEssai(essai + 1);
    setDefauts(lus);
    if (Object.keys(lus).length === 0 && !envoi.isPending && date) {
      envoi.mutate({ ...signature, date });
    }
  }

  return (
    <section aria-labelledby="signature">
      <h2 id="signature">Engagements et signature</h2>
      <Formulaire className="m-carte" aria-labelledby="signature" surEnvoi={soumettre}>
        <SommaireErreurs erreurs={fautes} essai={essai} />
        <RefusEnvoi erreur={reste} champs={CHAMPS} />
        <fieldset className="fr-fieldset m-cases">
          <legend className="fr-fieldset__legend">
            Chaque engagement et chaque déclaration se coche
          </legend>
          {engagements.map(({ code, texte }) => (
            <div className="fr-checkbox-group" key={code}>
              <input
                type="checkbox"
                id={`engagement-${code}`}
                checked={signature.engagements.includes(code)}
                aria-invalid={defauts[`engagement-${code}`] ? true : undefined}
                onChange={() =>
                  setSignature({
                    ...signature,
                    engagements: basculer(signature.engagements, code),
                  })
                }
              />
              <label className="fr-label" htmlFor={`engagement-${code}`}>
                {texte}
              </label>
            </div>
          ))}
        </fieldset>
        <div className="m-champs">
          {champ("qualite", "Qualité du signataire")}
          {champ("lieu", "Fait à")}
          {champ("date", "Le", "Au format jj/mm/aaaa.")}
          {champ(
            "signature",
            "Signature",
            `Écrivez ${signataire.prenom} ${signataire.nom} pour signer.`,
          )}
        </div>
        <p className="m-discret">
          Le formulaire part le {enJour(jour)} à {destinataires.join(", ")}. Il ne change plus
          ensuite.
        </p>
        <div className="m-actions">
          <button type="submit" className="fr-btn" aria-disabled={envoi.isPending}>
            {envoi.isPending ? "En cours…" : "Signer et envoyer"}
          </button>
        </div>
      </Formulaire>
    </section>
  );
}

function lireDefauts(
  signature: Signature,
  date: string | null,
  engagements: Preparation["engagements"],
): Record<string, string> {
  const defauts: Record<string, string> = {};
  for (const { code, texte } of engagements) {
    if (!signature.engagements.includes(code)) {
      defauts[`engagement-${code}`] = `À cocher : « ${texte} »`;
    }
  }
  if (!signature.qualite.trim()) defauts["signature-qualite"] = "Indiquez votre qualité.";
  if (!signature.lieu.trim()) defauts["signature-lieu"] = "Indiquez où vous signez.";
  if (!date) defauts["signature-date"] = "Écrivez une date qui existe, jj/mm/aaaa.";
  if (!signature.signature.trim()) {
    defauts["signature-signature"] = "Signez en écrivant votre prénom et votre nom.";
  }
  return defauts;
}
