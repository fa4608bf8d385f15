package fr.levain.committees.web;

import fr.levain.committees.MemberReadings.Access;
import fr.levain.committees.MemberReadings.MemberFile;
import fr.levain.committees.MemberReadings.Seated;
import fr.levain.committees.Poll;
import fr.levain.committees.SessionBoard;
import fr.levain.documents.StoredDocument;
import fr.levain.ui.Page;
import java.util.List;
import java.util.Optional;

/**
 * A meeting as one of its members sees it.
 *
 * @param polls votes that wait for a voice of theirs
 * @param joined files of the session
 * @param told of the ballot just given; empty otherwise
 */
public record MemberMeetingPage(Seated seated, SessionBoard board, List<MemberFile> files, List<Poll> polls, List<StoredDocument> joined, boolean minutes, Optional<String> told) implements Page {
    public String path() {
        return "/mes-seances/" + seated.meeting().id();
    }

    public boolean isPolled(MemberFile file) {
        return polls.stream().anyMatch(each -> each.application().equals(file.item().application()));
    }

    public Bar bar() {
        return Bar.of(board);
    }

    public long toDeclare() {
        return files.stream().filter(file -> file.access() == Access.TO_DECLARE).count();
    }

    public long readable() {
        return files.stream().filter(file -> file.access() == Access.CLEARED).count();
    }

    /** Scores of the service and ranks are hidden until the member gave theirs, when the committee says so. */
    public Optional<String> rank(MemberFile file) {
        if (file.others().isEmpty()) return Optional.empty();
        return board.ranking().lines().stream().filter(line -> line.reference().equals(file.item().reference()))
                .map(line -> line.rank()).filter(rank -> !rank.isEmpty()).findFirst();
    }

    /** Under the line of the envelope, or left waiting by the list of the session; shown with the rank, never before it. */
    public boolean waits(MemberFile file) {
        return file.others().isPresent() && board.ranking().lines().stream()
                .anyMatch(line -> line.underTheLine() && line.reference().equals(file.item().reference()));
    }

    public String mean(MemberFile file) {
        return file.others().flatMap(SessionBoard::mean).map(mean -> mean % 10 == 0 ? String.valueOf(mean / 10) : mean / 10 + "," + mean % 10).orElse("—");
    }
}
