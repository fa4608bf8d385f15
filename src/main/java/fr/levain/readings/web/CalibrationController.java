package fr.levain.readings.web;

import fr.levain.applications.ApplicationId;
import fr.levain.kernel.AllowedTo;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Role;
import fr.levain.readings.CallReader;
import fr.levain.readings.ReaderAnonymity;
import fr.levain.readings.Calibrations;
import fr.levain.readings.Drift;
import fr.levain.readings.ReadingCalls;
import fr.levain.readings.Readings;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Redirect;
import fr.levain.ui.View;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@RequestMapping("/instruction/appels/{call}/lectures/etalonnage")
@AllowedTo({Role.CASE_OFFICER, Role.HEAD})
class CalibrationController {
    private final Calibrations calibrations;
    private final ReadingCalls calls;
    private final Readings readings;
    private final ReaderAnonymity anonymity;

    CalibrationController(Calibrations calibrations, ReadingCalls calls, Readings readings, ReaderAnonymity anonymity) {
        this.calibrations = calibrations;
        this.calls = calls;
        this.readings = readings;
        this.anonymity = anonymity;
    }

    @GetMapping
    @AllowedTo({Role.CASE_OFFICER, Role.ASSISTANT, Role.HEAD, Role.AUDITOR, Role.ADMINISTRATOR})
    View show(@PathVariable String call, @RequestParam(defaultValue = "") String fait, @RequestParam(defaultValue = "0") int lectures, Caller caller) {
        return page(call, "", switch (fait) {
            case "choisi" -> "Ce dossier sert de référence. Il n’est pas classé avec les autres.";
            case "retire" -> "Ce dossier ne sert plus de référence.";
            case "lu" -> "Ce dossier est déjà confié à des lecteurs : il reste une référence.";
            case "lance" -> lectures == 0 ? "Tous les lecteurs déclarés ont déjà ces dossiers."
                    : fr.levain.kernel.French.plural(lectures, "lecture est demandée", "lectures sont demandées") + ". Chaque lecteur reçoit un courriel.";
            default -> "";
        }, FormErrors.none(), caller);
    }

    @PostMapping
    View choose(@PathVariable String call, @RequestParam(defaultValue = "") String dossier, Caller caller) {
        return switch (calibrations.choose(call, dossier, caller)) {
            case DONE, ALREADY -> Redirect.to("/instruction/appels/" + call + "/lectures/etalonnage?fait=choisi");
            case ENOUGH -> page(call, dossier, "", FormErrors.of("dossier", "Deux dossiers suffisent. Retirez-en un pour en choisir un autre."), caller);
            case UNKNOWN -> page(call, dossier, "", FormErrors.of("dossier", "Aucun dossier déposé de cet appel ne porte cette référence."), caller);
            case IN_THE_RUN -> page(call, dossier, "", FormErrors.of("dossier", "Ce dossier est déjà confié à des lecteurs. Choisissez-en un autre."), caller);
        };
    }

    @PostMapping("/{dossier}/retrait")
    View drop(@PathVariable String call, @PathVariable UUID dossier, Caller caller) {
        var dropped = calibrations.drop(call, new ApplicationId(dossier), caller);
        return Redirect.to("/instruction/appels/" + call + "/lectures/etalonnage?fait=" + (dropped ? "retire" : "lu"));
    }

    @PostMapping("/lancement")
    View start(@PathVariable String call, Caller caller) {
        return Redirect.to("/instruction/appels/" + call + "/lectures/etalonnage?fait=lance&lectures=" + calibrations.start(call, caller));
    }

    private View page(String call, String typed, String notice, FormErrors errors, Caller caller) {
        var names = anonymity.names(calls.required(call), calls.readers(call).stream().map(CallReader::account).collect(Collectors.toSet()), caller);
        Optional<Drift> drift = readings.isWithheld(caller, call) ? Optional.empty() : Optional.of(calibrations.drift(call));
        return new CalibrationPage(call, calls.call(call).title(), calls.required(call), calibrations.references(call), drift, names,
                caller.has(Role.CASE_OFFICER) || caller.has(Role.HEAD), typed, notice, errors);
    }
}
