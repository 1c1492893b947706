import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { api, recevoir } from "../../kit/api.ts";
import { Champ } from "../../kit/champ.tsx";
import { ChampListe } from "../../kit/champ-liste.tsx";
import { placerRefus } from "../../kit/champ-refuse.ts";
import { exiger } from "../../kit/exiger.ts";
import { Formulaire } from "../../kit/formulaire.tsx";
import { RefusEnvoi } from "../../kit/refus-envoi.tsx";
import { SommaireErreurs } from "../../kit/sommaire-erreurs.tsx";

interface ProprietesDemander {
  modules: readonly { code: string; libelle: string }[];
  finalites: readonly { code: string; libelle: string }[];
  surDemande: () => void;
}

const POURQUOI = "Pourquoi cet accès vous est nécessaire";
const RESPONSABLE = "Responsable qui confirme le besoin";
const PLACES = [
  { id: "demande-module", nom: "module", libelle: "Module", codes: ["MODULE_INCONNU"] },
  { id: "demande-motif", nom: "motif", libelle: POURQUOI },
  { id: "demande-responsable", nom: "responsable", libelle: RESPONSABLE },
];

/** Asks the RGC for a right, with what they need to decide. */
export function DemanderDroit({ modules, finalites, surDemande }: ProprietesDemander) {
  const [module, setModule] = useState("");
  const [profil, setProfil] = useState("consultation");
  const [finalite, setFinalite] = useState("PARCOURS");
  const [motif, setMotif] = useState("");
  const [responsable, setResponsable] = useState("");
  const [defauts, setDefauts] = useState<Readonly<Record<string, string>>>({});
  const [essai, setEssai] = useState(0);
  const { mutate, error, isPending, isSuccess } = useMutation({
    mutationFn: () =>
      recevoir(
        api.POST("/portail/api/mes-acces/demandes", {
          body: {
            module,
            profil: profil as "consultation",
            finalite: finalite as "PARCOURS",
            motif,
            responsable,
          },
        }),
      ),
    onSuccess: () => {
      setModule("");
      setMotif("");
      surDemande();
    },
  });
  const { fautes, reste } = placerRefus(defauts, error, PLACES);
  return (
    <Formulaire
      className="m-carte m-bloc"
      surEnvoi={() => {
        const lus = exiger([
          ["demande-module", "Module", module],
          ["demande-motif", POURQUOI, motif],
          ["demande-responsable", RESPONSABLE, responsable],
        ]);
        setEssai(essai + 1);
        setDefauts(lus);
        if (Object.keys(lus).length === 0 && !isPending) mutate();
      }}
    >
      <h2>Demander un droit</h2>
      <SommaireErreurs erreurs={fautes} essai={essai} />
      <RefusEnvoi erreur={reste} champs={PLACES} />
      {isSuccess && <p role="status">Votre demande est transmise.</p>}
      <div className="m-champs">
        <ChampListe
          id="demande-module"
          libelle="Module"
          erreur={fautes["demande-module"]}
          valeur={module}
          options={modules}
          aucune="Choisir un module"
          surChangement={setModule}
        />
        <ChampListe
          id="demande-profil"
          libelle="Profil"
          valeur={profil}
          options={[
            { code: "consultation", libelle: "Lire" },
            { code: "gestion", libelle: "Lire et écrire" },
          ]}
          surChangement={setProfil}
        />
        <ChampListe
          id="demande-finalite"
          libelle="Finalité de l’article 2"
          valeur={finalite}
          options={finalites}
          surChangement={setFinalite}
        />
        <Champ
          id="demande-motif"
          libelle={POURQUOI}
          erreur={fautes["demande-motif"]}
          valeur={motif}
          surChangement={setMotif}
        />
        <Champ
          id="demande-responsable"
          libelle={RESPONSABLE}
          erreur={fautes["demande-responsable"]}
          valeur={responsable}
          surChangement={setResponsable}
        />
      </div>
      <button type="submit" className="fr-btn" aria-disabled={isPending}>
        Envoyer la demande
      </button>
    </Formulaire>
  );
}
