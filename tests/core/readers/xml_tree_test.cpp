#include "core/readers/xml_tree.h"

#include <QTest>

using namespace watari;
using namespace watari::readers;

class XmlTreeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsNamesAttributesAndText();
    void refuses_data();
    void refuses();
};

void XmlTreeTest::readsNamesAttributesAndText() {
    NoJobContext job;
    const auto root = readXmlTree("<a xmlns:o='urn:o' o:id='1' id='2'> x <b>y</b><o:b n='3'/></a>", {}, job);
    QVERIFY(root);
    QCOMPARE(root->name, QStringLiteral("a"));
    QCOMPARE(root->attribute(QLatin1String("id")), QStringLiteral("1"));
    QCOMPARE(root->text, QStringLiteral("x"));
    QCOMPARE(root->children.size(), std::size_t{2});
    QCOMPARE(root->childText(QLatin1String("b")), QStringLiteral("y"));
    QCOMPARE(root->children[1].attribute(QLatin1String("n")), QStringLiteral("3"));
    QVERIFY(root->child(QLatin1String("c")) == nullptr);
    QVERIFY(root->childText(QLatin1String("c")).isEmpty());
}

void XmlTreeTest::refuses_data() {
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<QString>("says");
    const QByteArray entities = "<!DOCTYPE a [<!ENTITY b 'x'><!ENTITY c '&b;&b;&b;'>]><a>&c;</a>";
    QTest::newRow("nothing") << QByteArray() << QStringLiteral("damaged");
    QTest::newRow("entities") << entities << QStringLiteral("document type declaration");
    QTest::newRow("cut off") << QByteArray("<a><b>") << QStringLiteral("damaged");
    QTest::newRow("millions of elements") << "<a>" + QByteArray("<b/>").repeated(1'000'000) + "</a>"
                                          << QStringLiteral("more than 1000 elements");
    QTest::newRow("deep") << QByteArray("<a>").repeated(100'000) << QStringLiteral("nests more than 10");
}

void XmlTreeTest::refuses() {
    QFETCH(QByteArray, xml);
    QFETCH(QString, says);
    NoJobContext job;
    const auto root = readXmlTree(xml, {.elements = 1'000, .depth = 10}, job);
    QVERIFY(!root);
    QVERIFY(root.error().code() == ErrorCode::BadInput);
    QVERIFY2(root.error().text().contains(says), qPrintable(root.error().text()));
}

QTEST_GUILESS_MAIN(XmlTreeTest)
#include "xml_tree_test.moc"
