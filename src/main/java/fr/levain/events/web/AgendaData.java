package fr.levain.events.web;

import fr.levain.events.EventSettings;
import fr.levain.events.Gathering;
import fr.levain.events.GatheringId;
import fr.levain.events.GatheringStatus;
import fr.levain.events.Organisers;
import fr.levain.events.Seats;
import fr.levain.kernel.French;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The agenda as linked data, in the words of schema.org (O15). No national schema exists; uid, title, description, timings,
 * location, keywords, registration and accessibility of OpenAgenda are identifier, name, description, startDate and endDate,
 * location, keywords, url and accessibilitySummary here.
 */
record AgendaData(String site, String authority, EventSettings settings) {
    private static final String LICENCE = "https://www.etalab.gouv.fr/licence-ouverte-open-licence/";

    Map<String, Object> of(List<Gathering> gatherings, Map<GatheringId, Seats> seats, Organisers organisers, Instant now) {
        var data = new LinkedHashMap<String, Object>();
        data.put("@context", "https://schema.org");
        data.put("@type", "DataFeed");
        data.put("name", "Agenda de l’innovation sociale");
        data.put("publisher", Map.of("@type", "Organization", "name", authority));
        data.put("license", LICENCE);
        data.put("documentation", site + "/agenda#donnees");
        data.put("dateModified", paris(now));
        data.put("dataFeedElement", gatherings.stream()
                .map(each -> event(each, seats.get(each.id()), organisers.nameOf(each, authority))).toList());
        return data;
    }

    private Map<String, Object> event(Gathering gathering, Seats seats, String organiser) {
        var details = gathering.details();
        var event = new LinkedHashMap<String, Object>();
        event.put("@type", "Event");
        event.put("identifier", gathering.id().toString());
        event.put("name", details.title());
        event.put("description", details.summary());
        event.put("url", site + gathering.path());
        event.put("startDate", paris(details.startsAt()));
        event.put("endDate", paris(details.endsAt()));
        event.put("eventStatus", "https://schema.org/" + (gathering.status() == GatheringStatus.CANCELLED ? "EventCancelled" : "EventScheduled"));
        event.put("eventAttendanceMode", "https://schema.org/" + mode(gathering));
        event.put("location", details.isRemote()
                ? Map.of("@type", "VirtualLocation", "url", site + gathering.path())
                : Map.of("@type", "Place", "address", details.place()));
        details.department().ifPresent(code -> event.put("department", code));
        event.put("about", details.kind().label());
        event.put("keywords", details.themes().stream().map(settings::theme).toList());
        event.put("audience", details.audience());
        event.put("accessibilitySummary", details.accessibility());
        event.put("organizer", Map.of("@type", "Organization", "name", organiser));
        seats.capacity().ifPresent(all -> {
            event.put("maximumAttendeeCapacity", all);
            event.put("remainingAttendeeCapacity", seats.left());
        });
        return event;
    }

    private static String mode(Gathering gathering) {
        if (gathering.details().isRemote()) return "OnlineEventAttendanceMode";
        return gathering.details().link().isBlank() ? "OfflineEventAttendanceMode" : "MixedEventAttendanceMode";
    }

    private static String paris(Instant at) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at.atZone(French.PARIS).withNano(0));
    }
}
