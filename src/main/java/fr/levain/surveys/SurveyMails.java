package fr.levain.surveys;

import fr.levain.directory.Partners;
import fr.levain.kernel.French;
import fr.levain.kernel.Instance;
import fr.levain.messaging.Message;
import fr.levain.messaging.Outbox;
import fr.levain.programmes.Programme;
import fr.levain.programmes.Programmes;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who is written to about a survey. */
@Component
class SurveyMails {
    private final Outbox outbox;
    private final Instance instance;
    private final Programmes programmes;
    private final Partners partners;

    SurveyMails(Outbox outbox, Instance instance, Programmes programmes, Partners partners) {
        this.outbox = outbox;
        this.instance = instance;
        this.programmes = programmes;
        this.partners = partners;
    }

    void asked(Survey survey, String secret, int questions, Instant closesAt, boolean again) {
        send(survey, again ? "surveys.reminder" : "surveys.asked", (again ? "Rappel : que" : "Que") + " devient votre projet ?", """
                %s vous a accompagné avec le programme « %s ». %s, %s demande ce que devient « %s ».

                %s, toutes facultatives, jusqu’au %s :
                %s

                Vos réponses servent aux bilans. Vous pouvez aussi demander à ne plus recevoir ce questionnaire, sur la même page.
                """.formatted(partners.nameOf(survey.partner()), programmes.titleOf(survey.programme()), French.plural(survey.months(), "mois après", "mois après"),
                programmes.find(survey.programme()).flatMap(Programme::funder).orElse("le financeur du programme"), survey.title(),
                French.plural(questions, "question", "questions"), French.day(closesAt), instance.link("/resultats/" + secret)));
    }

    void code(Survey survey, String code, int minutes) {
        send(survey, "surveys.code", "Votre code", """
                Pour corriger vos réponses au sujet de « %s », écrivez ce code dans les %d minutes :

                %s

                Vous n’avez rien demandé ? Ne faites rien : vos réponses restent comme elles sont.
                """.formatted(survey.title(), minutes, code));
    }

    private void send(Survey survey, String kind, String subject, String text) {
        if (survey.email().isEmpty()) return;
        outbox.send(new Message(survey.email(), subject, "Bonjour,\n\n" + text, Optional.empty(), Optional.of(survey.id().subject()), kind));
    }
}
