package podium.judge.app.cohort;

import java.io.StringWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import podium.judge.app.cohort.Cohort.Entry;
import podium.judge.engine.report.Style;
import podium.judge.engine.verdict.Judgement;
import podium.judge.engine.verdict.LawResult;
import podium.judge.engine.verdict.Verdict;

/**
 * One person's outcomes as JUnit XML: a suite an exercise, a case a law. No class path, host, user or output is in it, which the
 * usual writers put there.
 */
final class JUnitXml {
    private final XMLStreamWriter xml;

    private JUnitXml(XMLStreamWriter xml) {
        this.xml = xml;
    }

    static String of(List<Entry> entries) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter writer = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            new JUnitXml(writer).suites(entries);
            writer.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("text can be written", e);
        }
        return text.append('\n').toString();
    }

    private void suites(List<Entry> entries) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("testsuites");
        for (Entry entry : entries) {
            suite(entry);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void suite(Entry entry) throws XMLStreamException {
        List<LawResult> laws = entry.judgement().map(Judgement::laws).orElse(List.of());
        boolean whole = laws.isEmpty()
                || entry.verdict()
                        .filter(each -> each == Verdict.SLOW || each == Verdict.JE)
                        .isPresent();
        List<Verdict> verdicts =
                new ArrayList<>(laws.stream().map(LawResult::verdict).toList());
        if (whole) {
            verdicts.add(entry.verdict().orElse(Verdict.JE));
        }
        xml.writeStartElement("testsuite");
        xml.writeAttribute("name", entry.exercise());
        xml.writeAttribute("tests", Integer.toString(verdicts.size()));
        xml.writeAttribute("failures", count(verdicts, "failure"));
        xml.writeAttribute("errors", count(verdicts, "error"));
        xml.writeAttribute("skipped", count(verdicts, "skipped"));
        xml.writeAttribute(
                "time", seconds(entry.judgement().map(Judgement::time).orElse(Duration.ZERO)));
        for (LawResult law : laws) {
            testCase(
                    entry.exercise(),
                    law.law(),
                    law.time(),
                    law.verdict(),
                    law.verdict().words());
        }
        if (whole) {
            testCase(entry.exercise(), "verdict", Duration.ZERO, entry.verdict().orElse(Verdict.JE), entry.headline());
        }
        xml.writeEndElement();
    }

    private void testCase(String exercise, String name, Duration time, Verdict verdict, String why)
            throws XMLStreamException {
        xml.writeStartElement("testcase");
        xml.writeAttribute("classname", exercise);
        xml.writeAttribute("name", name);
        xml.writeAttribute("time", seconds(time));
        if (verdict != Verdict.AC) {
            xml.writeEmptyElement(element(verdict));
            xml.writeAttribute("message", Style.harmless(why));
            if (!element(verdict).equals("skipped")) {
                xml.writeAttribute("type", verdict.name());
            }
        }
        xml.writeEndElement();
    }

    /** A failure is a wrong answer; whatever ended otherwise, or was not the person's fault, is an error. */
    private static String element(Verdict verdict) {
        return switch (verdict) {
            case WA, SLOW -> "failure";
            case NA -> "skipped";
            case AC -> "";
            default -> "error";
        };
    }

    private static String count(List<Verdict> verdicts, String element) {
        return Long.toString(verdicts.stream()
                .filter(verdict -> element(verdict).equals(element))
                .count());
    }

    private static String seconds(Duration time) {
        return String.format(Locale.ROOT, "%.3f", time.toMillis() / 1e3);
    }
}
