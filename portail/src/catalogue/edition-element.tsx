import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { api, recevoir } from "../kit/api.ts";
import { Champ } from "../kit/champ.tsx";
import { ChampListe } from "../kit/champ-liste.tsx";
import { placerRefus } from "../kit/champ-refuse.ts";
import { lireDate } from "../kit/dates.ts";
import { Formulaire } from "../kit/formulaire.tsx";
import { RefusEnvoi } from "../kit/refus-envoi.tsx";
import { SommaireErreurs } from "../kit/sommaire-erreurs.tsx";
import type { CatalogueLu, ElementLu } from "./requetes.ts";

const CHAMPS = [
  { id: "libelle", nom: "libelle", libelle: "Libellé" },
  { id: "description", nom: "description", libelle: "Description" },
  { id: "lien", nom: "lien", libelle: "Adresse publique" },
  { id: "ouvertLe", nom: "ouvertLe", libelle: "Premier jour d’ouverture" },
  { id: "motif", nom: "motif", libelle: "Motif" },
];

/** Changes what an element says, or withdraws it; what is left empty stays as annex 4 says. */
export function EditionElement({
  element,
  plateformes,
  surFermeture,
}: {
  element: ElementLu;
  plateformes: CatalogueLu["plateformes"];
  surFermeture: () => void;
}) {
  const titre = useRef<HTMLHeadingElement>(null);
  useEffect(() => titre.current?.focus(), []);
  const requetes = useQueryClient();
  const [saisie, setSaisie] = useState({
    libelle: element.libelle,
    description: element.description,
    lien: element.lien ?? "",
    ouvertLe: element.ouvertLe ?? "",
    plateforme: element.plateforme,
    motif: "",
  });
  const [disponible, setDisponible] = useState(true);
  const [defauts, setDefauts] = useState<Record<string, string>>({});
  const [essai, setEssai] = useState(0);
  const { mutate, error, isPending } = useMutation({
    mutationFn: (ouvertLe: string | null) =>
      recevoir(
        api.POST("/portail/api/catalogue/elements/{code}", {
          params: { path: { code: element.code } },
          body: {
            libelle: saisie.libelle.trim() || null,
            description: saisie.description.trim() || null,
            lien: saisie.lien.trim() || null,
            ouvertLe,
            disponible,
            ...(saisie.plateforme !== element.plateforme && { plateforme: saisie.plateforme }),
            motif: saisie.motif.trim(),
          },
        }),
      ),
    onSuccess: async () => {
      await requetes.invalidateQueries({ queryKey: ["catalogue"] });
      surFermeture();
    },
  });

  const { fautes, reste } = placerRefus(defauts, error, CHAMPS);

  function soumettre(): void {
    const ouvertLe = saisie.ouvertLe.trim() === "" ? null : lireDate(saisie.ouvertLe);
    const trouves: Record<string, string> = {};
    if (saisie.ouvertLe.trim() !== "" && ouvertLe === null)
      trouves.ouvertLe = "Écrivez le premier jour au format jj/mm/aaaa.";
    if (saisie.lien.trim() !== "" && !saisie.lien.trim().startsWith("https://"))
      trouves.lien = "L’adresse doit commencer par https://.";
    if (saisie.motif.trim().length < 5)
      trouves.motif = "Indiquez le motif, en 5 caractères au moins.";
    setDefauts(trouves);
    setEssai(essai + 1);
    if (Object.keys(trouves).length === 0 && !isPending) mutate(ouvertLe);
  }

  const champ = (id: keyof typeof saisie, libelle: string, aide?: string) => (
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
    <Formulaire className="m-carte" surEnvoi={soumettre}>
      <h2 ref={titre} tabIndex={-1}>
        Modifier « {element.libelle} »
      </h2>
      <SommaireErreurs erreurs={fautes} essai={essai} />
      <RefusEnvoi erreur={reste} champs={CHAMPS} />
      {champ("libelle", "Libellé")}
      {champ("description", "Description")}
      {champ("lien", "Adresse publique (facultatif)", "Commence par https://.")}
      {champ("ouvertLe", "Premier jour d’ouverture (facultatif)", "Au format jj/mm/aaaa.")}
      <ChampListe
        id="plateforme"
        libelle="Plateforme"
        valeur={saisie.plateforme}
        options={plateformes.map(({ code, nom }) => ({ code, libelle: nom }))}
        surChangement={(plateforme) => setSaisie({ ...saisie, plateforme })}
      />
      <div className="fr-checkbox-group">
        <input
          type="checkbox"
          id="disponible"
          checked={disponible}
          onChange={({ target }) => setDisponible(target.checked)}
        />
        <label className="fr-label" htmlFor="disponible">
          Proposé aux partenaires
          <span className="fr-hint-text">
            Décoché, l’élément quitte le catalogue et le formulaire de demande.
          </span>
        </label>
      </div>
      {champ("motif", "Motif", "Décision de la commission SI, cahier des charges…")}
      <div className="m-actions">
        <button type="submit" className="fr-btn" aria-disabled={isPending}>
          {isPending ? "En cours…" : "Enregistrer"}
        </button>
        <button type="button" className="fr-btn fr-btn--tertiary" onClick={surFermeture}>
          Annuler
        </button>
      </div>
    </Formulaire>
  );
}
