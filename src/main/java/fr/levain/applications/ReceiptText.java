package fr.levain.applications;

import fr.levain.kernel.French;

/** The receipt as plain text, for the mail. The page and the PDF say the same. */
final class ReceiptText {
    private ReceiptText() {}

    static String of(Receipt receipt) {
        var text = new StringBuilder();
        text.append("Nous avons reçu votre dossier « ").append(receipt.titleShown()).append(" ».\n\n");
        text.append("Numéro : ").append(receipt.number()).append('\n');
        text.append("Reçu le ").append(receipt.receptionShown()).append('\n');
        receipt.kept().ifPresent(kept -> text.append(kept).append('\n'));
        text.append("Votre demande est enregistrée : ne l’envoyez pas une seconde fois, ni sur papier ni autrement.\n");
        text.append("Porteur : ").append(receipt.holder()).append('\n');
        receipt.filedBy().ifPresent(who -> text.append("Déposé par : ").append(who).append('\n'));
        text.append("Empreinte du contenu (SHA-256) : ").append(receipt.digest()).append("\n\n");
        text.append("Service chargé de votre dossier : ").append(receipt.service().name()).append('\n');
        text.append(receipt.service().address()).append('\n');
        text.append(receipt.service().email()).append(" · ").append(receipt.service().phone()).append("\n\n");
        receipt.cutOff().ifPresent(at -> text.append("Relève du ").append(French.moment(at)).append(".\n"));
        receipt.commission().ifPresent(day ->
                text.append("Vote prévu à la commission permanente du ").append(French.day(day)).append(".\n"));
        if (!receipt.awaited().isEmpty()) {
            text.append("\nPièces attendues :\n");
            receipt.awaited().forEach(piece -> text.append("- ").append(piece).append('\n'));
        }
        if (!receipt.unanswered().isEmpty()) {
            text.append("\nQuestions restées sans réponse :\n");
            receipt.unanswered().forEach(question -> text.append("- ").append(question).append('\n'));
        }
        receipt.silence().ifPresent(told -> text.append('\n').append(told).append('\n'));
        receipt.appeals().forEach(path -> text.append(path).append('\n'));
        return text.toString().strip();
    }
}
