package fr.levain.events;

import fr.levain.directory.PartnerTeams;
import fr.levain.directory.Partners;
import fr.levain.kernel.Caller;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.Role;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who runs a meeting: the authority's officers their own, the members of a partner organisation those of theirs. */
@Component
public class Organisers {
    /** The slug that stands for the authority itself. */
    static final String AUTHORITY = "";

    private final PartnerTeams teams;
    private final Partners partners;

    Organisers(PartnerTeams teams, Partners partners) {
        this.teams = teams;
        this.partners = partners;
    }

    /** Slugs this person may organise for; the authority is the empty one. */
    public List<String> of(Caller caller) {
        var slugs = new ArrayList<String>();
        if (isOfficer(caller)) slugs.add(AUTHORITY);
        slugs.addAll(teams.of(caller));
        return slugs;
    }

    /** Whether this person runs the meeting, sees who comes and what they need. */
    public boolean runs(Gathering gathering, Caller caller) {
        return of(caller).contains(gathering.partner().orElse(AUTHORITY));
    }

    /** Whether this person reads its figures: the authority reads those of all. */
    public boolean reads(Gathering gathering, Caller caller) {
        return isOfficer(caller) || runs(gathering, caller);
    }

    /** @throws NotFound for anybody else, as if there were no such meeting */
    void mustRun(Gathering gathering, Caller caller) {
        if (!runs(gathering, caller)) throw new NotFound("gathering " + gathering.slug());
    }

    /** @param authority its name */
    public String nameOf(Gathering gathering, String authority) {
        return gathering.partner().map(partners::nameOf).orElse(authority);
    }

    static boolean isOfficer(Caller caller) {
        return caller.has(Role.CASE_OFFICER) || caller.has(Role.HEAD) || caller.has(Role.ASSISTANT);
    }
}
