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
        travail), ni le droit à la portabilité (article 20, 3 du RGPD). L’effacement cède devant ce
        que la loi ou la mission d’intérêt public oblige à conserver. Si une décision vous
        concernant était entièrement automatisée, vous pourriez demander qu’une personne réexamine
        votre situation.
      </p>
      <h2>Exercer vos droits</h2>
      <p>
        Adressez votre demande au délégué à la protection des données (DPD) de France Travail, par
        courrier ou par le formulaire en ligne de son site, ou au DPD de l’organisme qui vous
        accompagne, par courrier, par courriel ou à son accueil. Dites le droit que vous exercez,
        votre nom, votre prénom et votre date de naissance : n’écrivez pas votre numéro de sécurité
        sociale. En cas de doute sur votre identité, une pièce peut vous être demandée. C’est
        gratuit.
      </p>
      <p>
        Le DPD enregistre votre demande sur cette plateforme et vous répond dans un délai d’un mois
        à compter de sa réception, de date à date. Si elle est complexe, ou si les demandes sont
        nombreuses, ce délai peut être prolongé une fois de deux mois : vous en êtes informé, avec
        le motif, dans le premier mois. Le DPD de l’autre organisme peut être interrogé pour vous
        répondre. La réponse dit ce qui est décidé, pourquoi, et les recours. La copie de vos
        données vous est remise par le DPD ; cette plateforme n’offre pas de formulaire en ligne.
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
