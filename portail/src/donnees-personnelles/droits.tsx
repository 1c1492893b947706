// B6-12
/** Rights of persons, and where to exercise them. */
export function Droits() {
  return (
    <>
      <h2>Vos droits</h2>
      <ul>
        <li>
          <strong>Accès :</strong> savoir quelles données vous concernent et en recevoir une copie.
        </li>
        <li>
          <strong>Rectification :</strong> faire corriger une donnée inexacte ou incomplète.
        </li>
        <li>
          <strong>Effacement :</strong> faire supprimer une donnée qui n’a plus lieu d’être
          conservée.
        </li>
        <li>
          <strong>Limitation :</strong> faire suspendre l’usage d’une donnée pendant qu’elle est
          vérifiée.
        </li>
      </ul>
      <p>
        Le droit d’opposition ne s’applique pas à ce traitement (article R. 5312-45 du code du
        travail).
      </p>
      <h2>Exercer vos droits</h2>
      <p>
        Adressez votre demande au délégué à la protection des données (DPD) de France Travail, par
        courrier ou par le formulaire en ligne de son site, ou au DPD de l’organisme qui vous
        accompagne. Une réponse vous est donnée dans un délai d’un mois, qui peut être prolongé de
        deux mois si la demande est complexe ; vous en êtes alors informé.
      </p>
      <p>
        Si cette réponse ne vous satisfait pas, vous pouvez adresser une réclamation à la{" "}
        <a className="fr-link" href="https://www.cnil.fr/fr/plaintes" rel="noreferrer">
          Commission nationale de l’informatique et des libertés (CNIL)
        </a>
        .
      </p>
    </>
  );
}
