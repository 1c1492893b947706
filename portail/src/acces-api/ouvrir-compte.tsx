import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { api, recevoir } from "../kit/api.ts";
import { Champ } from "../kit/champ.tsx";
import { placerRefus } from "../kit/champ-refuse.ts";
import { Choix } from "../kit/choix.tsx";
import { Formulaire } from "../kit/formulaire.tsx";
import { RefusEnvoi } from "../kit/refus-envoi.tsx";
import { SommaireErreurs } from "../kit/sommaire-erreurs.tsx";

const VIDE = { autorisePar: "", autorisation: "", nom: "", siret: "" };
const PLACES = [
  { id: "nom", nom: "sousTraitantNom", libelle: "Nom du sous-traitant" },
  {
    id: "siret",
    nom: "sousTraitantSiret",
    libelle: "SIRET du sous-traitant",
    codes: ["SIRET_DU_PARTENAIRE"],
  },
  { id: "autorisePar", nom: "autorisePar", libelle: "Autorisé par" },
  { id: "autorisation", nom: "autorisation", libelle: "Référence de l’autorisation" },
];
type Saisie = typeof VIDE;
type Rattachement = "personnel" | "sous-traitant";

/** Opening of the account: who the user works for, and who has authorised them. */
// ANX3-1-04 ANX3-1-05
export function OuvrirCompte({ prestataire }: { prestataire: boolean }) {
  const requetes = useQueryClient();
  const [rattachement, setRattachement] = useState<Rattachement>(
    prestataire ? "sous-traitant" : "personnel",
  );
  const [saisie, setSaisie] = useState(VIDE);
  const [essai, setEssai] = useState(0);
  const soustraite = rattachement === "sous-traitant";
  const ouverture = useMutation({
    mutationFn: () =>
      recevoir(
        api.POST("/portail/api/developpeur/compte", {
          body: {
            rattachement,
            autorisePar: saisie.autorisePar.trim(),
            autorisation: saisie.autorisation.trim(),
            sousTraitantNom: soustraite ? saisie.nom.trim() : null,
            sousTraitantSiret: soustraite ? saisie.siret.replace(/\s/g, "") : null,
          },
        }),
      ),
    onSuccess: () => requetes.invalidateQueries({ queryKey: ["developpeur"] }),
  });
  const defauts = essai > 0 ? controler(saisie, soustraite) : {};
  const { fautes, reste } = placerRefus(defauts, ouverture.error, PLACES);
  const champ = (id: keyof Saisie, libelle: string, aide: string) => (
    <Champ
      id={id}
      libelle={libelle}
      aide={aide}
      erreur={fautes[id]}
      valeur={saisie[id]}
      surChangement={(valeur) => setSaisie({ ...saisie, [id]: valeur })}
    />
  );
  return (
    <Formulaire
      className="m-carte"
      surEnvoi={() => {
        setEssai(essai + 1);
        const juste = Object.keys(controler(saisie, soustraite)).length === 0;
        if (juste && !ouverture.isPending) ouverture.mutate();
      }}
    >
      <h2>Ouvrir mon compte</h2>
      <p>Un compte par personne, ouvert avec l’autorisation de votre organisme.</p>
      <SommaireErreurs erreurs={fautes} essai={essai} />
      <RefusEnvoi erreur={reste} champs={PLACES} />
      <Choix
        nom="rattachement"
        legende="Vous faites partie"
        options={[
          ...(prestataire
            ? []
            : [{ valeur: "personnel" as const, libelle: "du personnel de l’organisme" }]),
          {
            valeur: "sous-traitant" as const,
            libelle: "d’un sous-traitant, par exemple un éditeur",
            aide: "L’opérateur en est informé (convention, annexe 3).",
          },
        ]}
        valeur={rattachement}
        surChangement={setRattachement}
      />
      {soustraite && champ("nom", "Nom du sous-traitant", "Sa raison sociale.")}
      {soustraite && champ("siret", "SIRET du sous-traitant", "14 chiffres.")}
      {champ("autorisePar", "Autorisé par", "La fonction de la personne qui vous autorise.")}
      {champ(
        "autorisation",
        "Référence de l’autorisation",
        "Courriel, lettre ou décision, avec sa date.",
      )}
      <div className="m-actions">
        <button type="submit" className="fr-btn" aria-disabled={ouverture.isPending}>
          {ouverture.isPending ? "Ouverture en cours…" : "Ouvrir mon compte"}
        </button>
      </div>
    </Formulaire>
  );
}

function controler(
  saisie: Saisie,
  soustraite: boolean,
): Partial<Record<keyof Saisie, string>> & Record<string, string> {
  const erreurs: Record<string, string> = {};
  if (soustraite && !saisie.nom.trim()) erreurs.nom = "Indiquez le nom du sous-traitant.";
  if (soustraite && !/^\d{14}$/.test(saisie.siret.replace(/\s/g, ""))) {
    erreurs.siret = "Le SIRET compte 14 chiffres.";
  }
  if (saisie.autorisePar.trim().length < 2) erreurs.autorisePar = "Indiquez qui vous autorise.";
  if (saisie.autorisation.trim().length < 2) {
    erreurs.autorisation = "Indiquez la référence de l’autorisation.";
  }
  return erreurs;
}
