package fr.levain.support;

import fr.levain.kernel.Digest;
import fr.levain.kernel.NotFound;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** What somebody read of a follow-up before correcting it, told by a mark that changes with what is written. */
public final class ReadMark {
    private ReadMark() {}

    /** @param item of this part @throws NotFound when the follow-up has no such item */
    public static String of(FollowUp read, Corrected part, UUID item) {
        return of(switch (part) {
            case SESSION -> one(read.sessions(), SupportSession::id, item).told();
            case WORK -> one(read.work(), Work::id, item).told();
            case DIAGNOSIS -> one(read.diagnoses(), Diagnosis::id, item).told(read.axes());
            case OBJECTIVE -> one(read.objectives(), Objective::id, item).told();
            case ACTION -> one(read.actions(), Action::id, item).told();
            case FUNDING -> one(read.funding().lines(), Funding::id, item).told();
            case MENTOR -> one(read.mentors(), Mentor::id, item).told();
            case EXIT -> read.plan().exit().isEmpty() ? "" : Reopening.told(read.plan());
        });
    }

    static String of(String told) {
        return Digest.of(told).substring(0, 16);
    }

    private static <T> T one(List<T> among, Function<T, UUID> identifier, UUID id) {
        return among.stream().filter(each -> identifier.apply(each).equals(id)).findFirst().orElseThrow(() -> new NotFound("item " + id));
    }
}
