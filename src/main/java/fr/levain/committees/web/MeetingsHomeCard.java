package fr.levain.committees.web;

import fr.levain.committees.MemberReadings;
import fr.levain.kernel.Caller;
import fr.levain.ui.HomeCard;
import fr.levain.ui.Page;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The meetings somebody is convened to, in their own space. */
@Component
class MeetingsHomeCard implements HomeCard {
    private final MemberReadings readings;

    MeetingsHomeCard(MemberReadings readings) {
        this.readings = readings;
    }

    @Override
    public int order() {
        return 12;
    }

    @Override
    public Optional<Page> card(Caller caller) {
        if (!(caller instanceof Caller.Account account)) return Optional.empty();
        var meetings = readings.of(account);
        return meetings.isEmpty() ? Optional.empty() : Optional.of(new MeetingsCard(meetings));
    }
}
