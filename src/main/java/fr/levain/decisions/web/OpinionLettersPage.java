package fr.levain.decisions.web;

import fr.levain.committees.Meeting;
import fr.levain.committees.MeetingStatus;
import fr.levain.decisions.OpinionToTell;
import fr.levain.ui.Page;
import java.util.List;

/** What holders are told of a session before any vote: to read, to send in one act, then what left. */
public record OpinionLettersPage(Meeting meeting, List<OpinionToTell> letters) implements Page {
    public String path() {
        return meeting.path() + "/lettres";
    }

    public boolean isSigned() {
        return meeting.status() == MeetingStatus.SIGNED;
    }

    public List<OpinionToTell> waiting() {
        return letters.stream().filter(letter -> letter.told().isEmpty()).toList();
    }

    public List<OpinionToTell> sent() {
        return letters.stream().filter(letter -> letter.told().isPresent()).toList();
    }

    public long ready() {
        return letters.stream().filter(OpinionToTell::isReady).count();
    }
}
