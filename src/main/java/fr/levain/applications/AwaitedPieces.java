package fr.levain.applications;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import fr.levain.forms.Answers;
import fr.levain.forms.FieldType;
import fr.levain.forms.FormPage;
import fr.levain.forms.PieceDates;
import fr.levain.kernel.French;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** « Pièce à venir »: announced for a day, shown to officers, recalled to its author a week before. */
@Component
class AwaitedPieces {
    static final int DAYS_AHEAD = 7;

    private final AwaitedPieceStore store;
    private final ApplicationStore applications;
    private final ApplicationMails mails;
    private final Clock clock;

    AwaitedPieces(AwaitedPieceStore store, ApplicationStore applications, ApplicationMails mails, Clock clock) {
        this.store = store;
        this.applications = applications;
        this.mails = mails;
        this.clock = clock;
    }

    /** What a page, just saved, announces. */
    void announced(ApplicationId application, FormPage page, Answers answers) {
        var files = page.fields().stream().filter(field -> field.type() instanceof FieldType.FileType).toList();
        store.forget(application, files.stream().filter(field -> PieceDates.awaitedOf(answers, field.id()).isEmpty()).map(field -> field.id()).toList());
        for (var field : files) {
            if (!(field.type() instanceof FieldType.FileType(var code, _))) continue;
            PieceDates.awaitedOf(answers, field.id())
                    .ifPresent(day -> store.announce(application, new AwaitedPiece(field.id(), code, field.label(), day)));
        }
    }

    List<AwaitedPiece> of(ApplicationId application) {
        return store.of(application);
    }

    void came(ApplicationId application, String field) {
        store.forget(application, List.of(field));
    }

    /** @return how many were written to */
    @Transactional
    int remind() {
        var now = clock.instant();
        int told = 0;
        for (var due : store.toRemind(LocalDate.ofInstant(now, French.PARIS).plusDays(DAYS_AHEAD), 500)) {
            var view = applications.find(due.application());
            if (view.isEmpty() || !store.reminded(due, now)) continue;
            mails.pieceExpected(view.get(), due.piece());
            told++;
        }
        return told;
    }

    @Configuration(proxyBeanMethods = false)
    static class Timetable {
        @Bean
        RecurringTask<Void> remindOfAwaitedPieces(AwaitedPieces pieces) {
            return Tasks.recurring("applications-awaited-pieces", new Daily(French.PARIS, LocalTime.of(9, 10)))
                    .execute((instance, context) -> pieces.remind());
        }
    }
}
