#include "core/readers/xml_scanner.h"

#include <QStringEncoder>
#include <QTest>

using namespace watari;
using namespace watari::readers;

namespace {

// "a(b=1,text)" of an element just opened.
QString shape(XmlScanner& xml) {
    QStringList inside;
    if (const auto value = xml.attribute("k"); !value.empty())
        inside.append(QStringLiteral("k=") + QString::fromUtf8(value.data(), static_cast<int>(value.size())));
    const bool isText = xml.isNamed("t");
    if (isText) return QStringLiteral("t:") + xml.text();
    while (xml.nextChild()) inside.append(shape(xml));
    return u'(' + inside.join(u',') + u')';
}

QString shapeOf(const QByteArray& bytes) {
    XmlScanner xml(bytes);
    QString result;
    if (xml.nextChild()) result = shape(xml);
    while (xml.next()) result += QStringLiteral("+");
    return xml.outcome() ? result : QStringLiteral("error ") + xml.outcome().error().text();
}

}  // namespace

class XmlScannerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void skipsWhatNobodyAsksFor();
    void tellsTheLine();
};

void XmlScannerTest::reads_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const QByteArray& bytes, const char* expected) {
        QTest::newRow(name) << bytes << QString::fromUtf8(expected);
    };
    row("elements", "<?xml version=\"1.0\"?>\n<a k='1'><b/><x:c k = \"2\" ></x:c ></a>\n", "(k=1,(),(k=2))");
    row("text", "<a><t>群馬</t><t/><t></t></a>", "(t:群馬,t:,t:)");
    row("entities", "<t>&lt;&amp;&gt;&quot;&apos;&#32676;&#x1F600;x</t>", "t:<&>\"'群😀x");
    row("character data", "<t>a<![CDATA[<&amp;>]]>b<![CDATA[]]></t>", "t:a<&amp;>b");
    row("text around elements", "<t>a<r>b</r>c<!-- x -->d<?p?></t>", "t:abcd");
    row("line ends", "<t>a\r\nb\rc\nd\te</t>", "t:a\nb\nc\nd\te");
    row("angle in an attribute", "<a k='>'/>", "(k=>)");
    row("comment before and after", "<!-- <b> --><a/><!-- -->", "()");
    row("byte order mark", "\xEF\xBB\xBF<a/>", "()");
    QStringEncoder utf16(QStringEncoder::Utf16LE, QStringConverter::Flag::WriteBom);
    row("UTF-16", utf16(QStringLiteral("<t>群馬</t>")), "t:群馬");
}

void XmlScannerTest::reads() {
    QFETCH(QByteArray, bytes);
    QFETCH(QString, expected);
    QCOMPARE(shapeOf(bytes), expected);
}

void XmlScannerTest::refuses_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("words");
    const auto row = [](const char* name, const QByteArray& bytes, const char* words) {
        QTest::newRow(name) << bytes << QString::fromLatin1(words);
    };
    row("nothing", "", "no element");
    row("text alone", "hello", "outside");
    row("text after", "<a/>b", "outside");
    row("two roots", "<a/><b/>", "more than one root");
    row("cut off in text", "<a>b", "ends before");
    row("cut off in a tag", "<a><b k='1'", "a tag is never closed");
    row("cut off in an attribute", "<a k='1", "attribute is never closed");
    row("cut off in a comment", "<a><!-- b", "comment");
    row("cut off in character data", "<a><![CDATA[b]]", "text is never closed");
    row("cut off in a closing tag", "<a></a", "closing tag");
    row("closing tag of another", "<a><b></a></b>", "closing tag");
    row("closing tag too many", "</a>", "closing tag");
    row("no name", "<a>< b/></a>", "no name");
    row("attribute without name", "<a ='1'/>", "attribute has no name");
    row("attribute without value", "<a k/>", "no value");
    row("attribute not quoted", "<a k=1/>", "no value");
    row("attribute that swallows tags", "<a k='1><b x='2'/></a>", "attribute is never closed");
    row("many attributes", "<a" + QByteArray(" k='1'").repeated(300) + "/>", "too many attributes");
    row("deep nesting", QByteArray("<a>").repeated(300), "too deep");
    row("document type", "<!DOCTYPE a [<!ENTITY e 'x'>]><t>&e;</t>", "document type declaration");
    row("unknown entity", "<t>&e;</t>", "entity");
    row("entity without end", "<t>a &amp b</t>", "entity");
    row("entity that is no character", "<t>&#0;</t>", "entity");
    row("entity beyond all characters", "<t>&#x110000;</t>", "entity");
    row("entity of no number", "<t>&#x;</t>", "entity");
    row("control character", "<t>a\x01</t>", "control character");
    row("not UTF-8", "<t>\x8C\x51</t>", "UTF-8");
}

void XmlScannerTest::refuses() {
    QFETCH(QByteArray, bytes);
    QFETCH(QString, words);
    const QString result = shapeOf(bytes);
    QVERIFY2(result.startsWith(QStringLiteral("error ")) && result.contains(words), qPrintable(result));
}

void XmlScannerTest::skipsWhatNobodyAsksFor() {
    XmlScanner xml("<a><b><c>1</c></b><d/></a>");
    QVERIFY(xml.nextChild() && xml.nextChild() && xml.isNamed("b"));
    xml.skip();
    QVERIFY(xml.nextChild() && xml.isNamed("d"));
    xml.skip();
    QVERIFY(!xml.nextChild());
    QVERIFY(xml.outcome());
}

void XmlScannerTest::tellsTheLine() {
    XmlScanner xml("<a>\n<b>\n</c>\n</a>");
    while (xml.next()) {
    }
    QCOMPARE(xml.outcome().error().places(), QStringList{QStringLiteral("line 3")});
}

QTEST_GUILESS_MAIN(XmlScannerTest)
#include "xml_scanner_test.moc"
