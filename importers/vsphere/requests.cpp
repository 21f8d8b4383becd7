#include "importers/vsphere/requests.h"

#include <QDateTime>
#include <QXmlStreamWriter>

#include <functional>

namespace watari::importers::vsphere {

namespace {

using Writer = QXmlStreamWriter;

QString soap() {
    return QStringLiteral("http://schemas.xmlsoap.org/soap/envelope/");
}

QString schemaInstance() {
    return QStringLiteral("http://www.w3.org/2001/XMLSchema-instance");
}

void element(Writer& xml, const char* name, const QString& text) {
    xml.writeTextElement(QString::fromLatin1(name), text);
}

void reference(Writer& xml, const char* name, const Reference& object) {
    xml.writeStartElement(QString::fromLatin1(name));
    xml.writeAttribute(QStringLiteral("type"), object.type);
    xml.writeCharacters(object.value);
    xml.writeEndElement();
}

// <method><_this>…</_this>, the arguments, in an envelope.
QByteArray message(const char* method, const Reference& object,
                   const std::function<void(Writer&)>& writeArguments) {
    QByteArray bytes;
    Writer xml(&bytes);
    xml.writeStartDocument();
    xml.writeNamespace(soap(), QStringLiteral("soapenv"));
    xml.writeNamespace(schemaInstance(), QStringLiteral("xsi"));
    xml.writeStartElement(soap(), QStringLiteral("Envelope"));
    xml.writeStartElement(soap(), QStringLiteral("Body"));
    xml.writeStartElement(QString::fromLatin1(method));
    xml.writeDefaultNamespace(QStringLiteral("urn:vim25"));
    reference(xml, "_this", object);
    writeArguments(xml);
    xml.writeEndDocument();
    return bytes;
}

void writeSpecs(Writer& xml, const QList<PropertySpec>& specs) {
    for (const PropertySpec& spec : specs) {
        xml.writeStartElement(QStringLiteral("propSet"));
        element(xml, "type", spec.type);
        for (const QString& path : spec.paths) element(xml, "pathSet", path);
        xml.writeEndElement();
    }
}

void writeTraversalOfView(Writer& xml) {
    xml.writeStartElement(QStringLiteral("selectSet"));
    xml.writeAttribute(schemaInstance(), QStringLiteral("type"), QStringLiteral("TraversalSpec"));
    element(xml, "name", QStringLiteral("view"));
    element(xml, "type", QStringLiteral("ContainerView"));
    element(xml, "path", QStringLiteral("view"));
    element(xml, "skip", QStringLiteral("false"));
    xml.writeEndElement();
}

QString utcText(Instant t) {
    return QDateTime::fromSecsSinceEpoch(t.unixSeconds(), Qt::UTC).toString(Qt::ISODate);
}

void writeMetric(Writer& xml, qint64 counter, const QString& instance) {
    xml.writeStartElement(QStringLiteral("metricId"));
    element(xml, "counterId", QString::number(counter));
    element(xml, "instance", instance);
    xml.writeEndElement();
}

void writeQuery(Writer& xml, const Reference& entity, const PerformanceQuery& query) {
    // The simulator takes this for the number of samples; a vCenter heeds it for the last hour only.
    const qint64 samples =
        query.period.length().value() / qMax(qint64{1}, query.interval.value()) + qint64{1};
    xml.writeStartElement(QStringLiteral("querySpec"));
    reference(xml, "entity", entity);
    element(xml, "startTime", utcText(query.period.from));
    element(xml, "endTime", utcText(query.period.to));
    element(xml, "maxSample", QString::number(samples));
    for (const qint64 counter : query.counters) writeMetric(xml, counter, QString());
    for (const qint64 counter : query.countersByInstance) writeMetric(xml, counter, QStringLiteral("*"));
    element(xml, "intervalId", QString::number(query.interval.value()));
    element(xml, "format", QStringLiteral("csv"));
    xml.writeEndElement();
}

}  // namespace

QByteArray retrieveServiceContent() {
    const QString instance = QStringLiteral("ServiceInstance");
    return message("RetrieveServiceContent", {instance, instance}, [](Writer&) {});
}

QByteArray login(const Reference& sessionManager, const Credentials& credentials) {
    return message("Login", sessionManager, [&](Writer& xml) {
        element(xml, "userName", credentials.user);
        element(xml, "password", credentials.password);
    });
}

QByteArray logout(const Reference& sessionManager) {
    return message("Logout", sessionManager, [](Writer&) {});
}

QByteArray createContainerView(const Reference& viewManager, const Reference& container,
                               const QStringList& types) {
    return message("CreateContainerView", viewManager, [&](Writer& xml) {
        reference(xml, "container", container);
        for (const QString& type : types) element(xml, "type", type);
        element(xml, "recursive", QStringLiteral("true"));
    });
}

QByteArray destroyView(const Reference& view) {
    return message("DestroyView", view, [](Writer&) {});
}

QByteArray retrieveFromView(const Reference& collector, const Reference& view,
                            const QList<PropertySpec>& specs, int maxObjects) {
    return message("RetrievePropertiesEx", collector, [&](Writer& xml) {
        xml.writeStartElement(QStringLiteral("specSet"));
        writeSpecs(xml, specs);
        xml.writeStartElement(QStringLiteral("objectSet"));
        reference(xml, "obj", view);
        element(xml, "skip", QStringLiteral("true"));
        writeTraversalOfView(xml);
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeStartElement(QStringLiteral("options"));
        element(xml, "maxObjects", QString::number(maxObjects));
        xml.writeEndElement();
    });
}

QByteArray retrieveObject(const Reference& collector, const Reference& object, const QStringList& paths) {
    return message("RetrievePropertiesEx", collector, [&](Writer& xml) {
        xml.writeStartElement(QStringLiteral("specSet"));
        writeSpecs(xml, {{object.type, paths}});
        xml.writeStartElement(QStringLiteral("objectSet"));
        reference(xml, "obj", object);
        element(xml, "skip", QStringLiteral("false"));
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEmptyElement(QStringLiteral("options"));
    });
}

QByteArray continueRetrieve(const Reference& collector, const QString& token) {
    return message("ContinueRetrievePropertiesEx", collector,
                   [&](Writer& xml) { element(xml, "token", token); });
}

QByteArray queryPerformance(const Reference& performanceManager, const PerformanceQuery& query) {
    return message("QueryPerf", performanceManager, [&](Writer& xml) {
        for (const Reference& entity : query.entities) writeQuery(xml, entity, query);
    });
}

}  // namespace watari::importers::vsphere
