import type { Contenu } from "./contenu-sensibilisation.ts";

/** What a partner may start from while the opérateur has published no model of its own; in our own words. */
// CONV-7-13 CONV-7-14
export const MODELE: Contenu = {
  enjeux: `Les outils partagés montrent la situation, la santé parfois, l’adresse et les démarches de personnes qui n’ont pas choisi de nous les confier. Une fuite leur nuit durablement : usurpation d’identité, démarchage, atteinte à la vie privée, perte de droits.

Les attaques visent d’abord les personnes : un courriel qui imite un collègue, un appel qui presse, une pièce jointe, une clé trouvée. Un seul compte ouvert suffit à lire des milliers de dossiers, ou à arrêter le service rendu à tous.`,
  bonnesPratiques: `Votre compte est à vous seul : ne prêtez ni mot de passe, ni code, ni session ouverte. Un code de connexion ne se dicte à personne, pas même à l’assistance.

Verrouillez votre poste dès que vous le quittez. N’ouvrez que les dossiers dont votre mission a besoin : chaque consultation laisse une trace.

Avant d’ouvrir une pièce jointe ou un lien, regardez qui écrit et ce qu’il demande. N’envoyez jamais de données de dossiers par messagerie personnelle, n’en copiez pas sur une clé ni dans un service en ligne qui n’est pas celui de votre organisme.`,
  responsabilite: `Vous êtes tenu au secret professionnel et à la confidentialité de ce que vous lisez, pendant votre mission et après elle. Consulter un dossier sans raison de service, ou en parler, vous expose à une sanction disciplinaire et à des poursuites pénales.

Votre organisme répond de vos accès devant les personnes, l’opérateur et la CNIL. Prévenez le responsable de la gestion des comptes dès que votre mission change ou prend fin.`,
  conduite: `Un doute suffit : courriel étrange, connexion que vous n’avez pas faite, poste qui se comporte mal, document envoyé au mauvais destinataire, matériel perdu.

Prévenez aussitôt le responsable de la sécurité (RSSI) de votre organisme, et le délégué à la protection des données si des données de personnes sont en jeu. L’organisme a 48 heures pour le signaler : ne perdez pas de temps à vérifier seul.

Débranchez le poste du réseau sans l’éteindre, ne supprimez rien, changez votre mot de passe depuis un autre poste. Personne ne vous reprochera une alerte pour rien.`,
  complements: {
    AGENT:
      "N’ouvrez un dossier que pour la personne dont vous vous occupez ce jour-là. Avant de la renseigner au téléphone ou par courriel, assurez-vous que c’est elle. Ne laissez ni écran ni impression à la vue de la personne suivante.",
    GESTIONNAIRE:
      "Ce que vous écrivez ouvre ou ferme des droits à une personne : vérifiez son identité avant d’enregistrer, et corrigez aussitôt ce que vous avez saisi dans le mauvais dossier.",
    RGC: "Vous ouvrez les accès des autres : n’accordez que ce que la mission demande, fermez le jour du départ, et rappelez vous-même avant d’agir sur une demande reçue par courriel ou par téléphone.",
    RSSI: "Vous recevez les alertes : tenez à jour vos coordonnées dans l’annexe 2, et répétez une fois par an, avec l’opérateur, ce que vous feriez d’un compte compromis.",
    DPD: "Une violation de données se qualifie avec vous dès le doute : le délai court de l’heure où l’organisme en a eu connaissance.",
    CORRESPONDANT_SI:
      "Les journaux et les réglages que vous lisez sont aussi des données : ne les transmettez à un éditeur que par un canal convenu, sans donnée de personne.",
    DEVELOPPEUR:
      "Les secrets de vos applications ne vont ni dans un dépôt, ni dans un courriel, ni dans un ticket : changez-les au moindre doute. Essayez avec les données fictives du bac à sable.",
  },
};
