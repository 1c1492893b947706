import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { api, recevoir } from "../../kit/api.ts";
import { Champ } from "../../kit/champ.tsx";
import { ChampJour } from "../../kit/champ-jour.tsx";
import { ChampListe } from "../../kit/champ-liste.tsx";
import { placerRefus } from "../../kit/champ-refuse.ts";
import { lireDate } from "../../kit/dates.ts";
import { exiger, exigerJour } from "../../kit/exiger.ts";
import { Formulaire } from "../../kit/formulaire.tsx";
import { RefusEnvoi } from "../../kit/refus-envoi.tsx";
import { SommaireErreurs } from "../../kit/sommaire-erreurs.tsx";

interface ProprietesNouveau {
  obligations: readonly { code: string; libelle: string }[];
}

const CLAUSE = "Clause de confidentialité signée le";
const CHAMPS = [
  { id: "tiers-nom", nom: "nom", libelle: "Nom" },
  { id: "tiers-siret", nom: "siret", libelle: "SIRET", codes: ["SIRET_PROPRE"] },
  {
    id: "tiers-clause",
    nom: "clauseConfidentialiteLe",
    libelle: CLAUSE,
  },
];

/** Registers a third party, or completes the one of this SIRET, with what its contract imposes. */
export function NouveauTiers({ obligations }: ProprietesNouveau) {
  const requetes = useQueryClient();
  const [nom, setNom] = useState("");
  const [siret, setSiret] = useState("");
  const [nature, setNature] = useState("prestataire");
  const [qualification, setQualification] = useState("sous-traitant");
  const [clause, setClause] = useState("");
  const [cochees, setCochees] = useState<readonly string[]>([]);
  const [defauts, setDefauts] = useState<Readonly<Record<string, string>>>({});
  const [essai, setEssai] = useState(0);
  const [document, setDocument] = useState<{ nom: string; contenuBase64: string } | null>(null);
  const { mutate, error, isPending, isSuccess } = useMutation({
    mutationFn: () =>
      recevoir(
        api.PUT("/portail/api/gestion-des-comptes/tiers", {
          body: {
            nom,
            siret: siret.replace(/\s/g, ""),
            nature: nature as "prestataire",
            qualificationRgpd: qualification as "sous-traitant",
            clauseConfidentialiteLe: lireDate(clause),
            obligations: [...cochees],
            document,
            closLe: null,
          },
        }),
      ),
    onSuccess: () => requetes.invalidateQueries({ queryKey: ["comptes", "tiers"] }),
  });
  const { fautes, reste } = placerRefus(defauts, error, CHAMPS);
  async function joindre(fichier: File | undefined): Promise<void> {
    if (!fichier) return setDocument(null);
    const lecteur = new FileReader();
    lecteur.onload = () =>
      setDocument({
        nom: fichier.name,
        contenuBase64: String(lecteur.result).replace(/^[^,]*,/, ""),
      });
    lecteur.readAsDataURL(fichier);
  }
  return (
    <Formulaire
      className="m-carte m-bloc"
      surEnvoi={() => {
        const lus = {
          ...exiger([
            ["tiers-nom", "Nom", nom],
            ["tiers-siret", "SIRET", siret],
          ]),
          ...(clause.trim() !== "" && exigerJour("tiers-clause", CLAUSE, clause)),
        };
        setEssai(essai + 1);
        setDefauts(lus);
        if (Object.keys(lus).length === 0 && !isPending) mutate();
      }}
    >
      <h2>Enregistrer un tiers</h2>
      <SommaireErreurs erreurs={fautes} essai={essai} />
      <RefusEnvoi erreur={reste} champs={CHAMPS} />
      {isSuccess && <p role="status">Le tiers est enregistré.</p>}
      <div className="m-champs">
        <Champ
          id="tiers-nom"
          libelle="Nom"
          erreur={fautes["tiers-nom"]}
          valeur={nom}
          surChangement={setNom}
        />
        <Champ
          id="tiers-siret"
          libelle="SIRET"
          erreur={fautes["tiers-siret"]}
          valeur={siret}
          surChangement={setSiret}
          clavier="numeric"
        />
        <ChampListe
          id="tiers-nature"
          libelle="Nature"
          valeur={nature}
          options={[
            { code: "prestataire", libelle: "Prestataire" },
            { code: "delegataire", libelle: "Délégataire" },
          ]}
          surChangement={setNature}
        />
        <ChampListe
          id="tiers-qualification"
          libelle="Qualification au RGPD"
          valeur={qualification}
          options={[
            { code: "sous-traitant", libelle: "Sous-traitant" },
            { code: "responsable-conjoint", libelle: "Responsable conjoint" },
          ]}
          surChangement={setQualification}
        />
        <ChampJour
          id="tiers-clause"
          libelle={CLAUSE}
          erreur={fautes["tiers-clause"]}
          valeur={clause}
          surChangement={setClause}
        />
        <div className="fr-upload-group">
          <label className="fr-label" htmlFor="tiers-document">
            Contrat ou acte (5 Mo au plus)
          </label>
          <input
            className="fr-upload"
            id="tiers-document"
            type="file"
            onChange={({ target }) => void joindre(target.files?.[0])}
          />
        </div>
      </div>
      <fieldset className="fr-fieldset">
        <legend className="fr-fieldset__legend">
          Obligations du contrat, au moins équivalentes à celles de la convention
        </legend>
        {obligations.map(({ code, libelle }) => (
          <div className="fr-fieldset__element" key={code}>
            <div className="fr-checkbox-group">
              <input
                type="checkbox"
                id={`obligation-${code}`}
                checked={cochees.includes(code)}
                onChange={({ target }) =>
                  setCochees(
                    target.checked ? [...cochees, code] : cochees.filter((c) => c !== code),
                  )
                }
              />
              <label className="fr-label" htmlFor={`obligation-${code}`}>
                {libelle}
              </label>
            </div>
          </div>
        ))}
      </fieldset>
      <button type="submit" className="fr-btn" aria-disabled={isPending}>
        Enregistrer
      </button>
    </Formulaire>
  );
}
