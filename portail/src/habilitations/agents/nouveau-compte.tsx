import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { api, recevoir } from "../../kit/api.ts";
import { Champ } from "../../kit/champ.tsx";
import { ChampListe } from "../../kit/champ-liste.tsx";
import { type ChampPlace, placerRefus } from "../../kit/champ-refuse.ts";
import { exiger } from "../../kit/exiger.ts";
import { Formulaire } from "../../kit/formulaire.tsx";
import { RefusEnvoi } from "../../kit/refus-envoi.tsx";
import { SommaireErreurs } from "../../kit/sommaire-erreurs.tsx";
import { useTableauDeBord } from "./tableau-de-bord.tsx";

const VIDE = { prenom: "", nom: "", courriel: "", identifiant: "", fonction: "", siret: "" };
const CHAMPS = [
  ["prenom", "Prénom"],
  ["nom", "Nom"],
  ["courriel", "Adresse électronique", "Celle de la personne, jamais une boîte partagée."],
  ["identifiant", "Identifiant ProConnect", "Celui de votre annuaire (uid)."],
  ["fonction", "Fonction (facultatif)"],
  ["siret", "SIRET de l’employeur (facultatif)", "Vide : votre organisme."],
] as const;

const DEMANDES = ["prenom", "nom", "courriel", "identifiant"] as const;
const PLACES: readonly ChampPlace[] = CHAMPS.map(([nom, libelle]) => ({
  nom,
  libelle,
  id: `nouveau-${nom}`,
  codes: nom === "siret" ? ["SIRET_ETRANGER"] : [],
}));
const libelleDe = (nom: string) => CHAMPS.find(([champ]) => champ === nom)?.[1] ?? nom;

/** Creates the account of one named person, without any right. */
export function NouveauCompte() {
  const { data } = useTableauDeBord();
  const requetes = useQueryClient();
  const aller = useNavigate();
  const [ouvert, setOuvert] = useState(false);
  const [saisie, setSaisie] = useState(VIDE);
  const [mission, setMission] = useState("");
  const [defauts, setDefauts] = useState<Readonly<Record<string, string>>>({});
  const [essai, setEssai] = useState(0);
  const { mutate, error, isPending, reset } = useMutation({
    mutationFn: () => {
      const { siret, ...reste } = saisie;
      return recevoir(
        api.POST("/portail/api/gestion-des-comptes/agents", {
          body: { ...reste, ...(siret && { siret }), mission: mission || null, statut: null },
        }),
      );
    },
    onSuccess: async ({ id }) => {
      await requetes.invalidateQueries({ queryKey: ["comptes"] });
      await aller({ to: "/gestion-des-comptes/agents/$id", params: { id } });
    },
  });
  const { fautes, reste } = placerRefus(defauts, error, PLACES);
  function fermer(): void {
    setSaisie(VIDE);
    setMission("");
    setDefauts({});
    reset();
    setOuvert(false);
  }
  if (!ouvert) {
    return (
      <p>
        <button type="button" className="fr-btn" onClick={() => setOuvert(true)}>
          Créer un compte
        </button>
      </p>
    );
  }
  return (
    <Formulaire
      className="m-carte m-bloc"
      surEnvoi={() => {
        const lus = exiger(DEMANDES.map((nom) => [`nouveau-${nom}`, libelleDe(nom), saisie[nom]]));
        setEssai(essai + 1);
        setDefauts(lus);
        if (Object.keys(lus).length === 0 && !isPending) mutate();
      }}
    >
      <h2>Créer un compte</h2>
      <SommaireErreurs erreurs={fautes} essai={essai} />
      <RefusEnvoi erreur={reste} champs={PLACES} />
      <div className="m-champs">
        {CHAMPS.map(([champ, libelle, aide]) => (
          <Champ
            key={champ}
            id={`nouveau-${champ}`}
            libelle={libelle}
            {...(aide && { aide })}
            erreur={fautes[`nouveau-${champ}`]}
            valeur={saisie[champ]}
            surChangement={(valeur) => setSaisie({ ...saisie, [champ]: valeur.trimStart() })}
          />
        ))}
        <ChampListe
          id="nouveau-mission"
          libelle="Mission"
          valeur={mission}
          options={data?.missions ?? []}
          aucune="À indiquer plus tard"
          surChangement={setMission}
        />
      </div>
      <div className="m-actions">
        <button type="submit" className="fr-btn" aria-disabled={isPending}>
          {isPending ? "Création…" : "Créer le compte"}
        </button>
        <button type="button" className="fr-btn fr-btn--tertiary" onClick={fermer}>
          Annuler
        </button>
      </div>
    </Formulaire>
  );
}
