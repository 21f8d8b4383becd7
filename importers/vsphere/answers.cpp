#include "importers/vsphere/answers.h"

#include <QCoreApplication>

#include <utility>

namespace watari::importers::vsphere {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(VsphereImporter)
};

Error notSoap(const QString& what) {
    return Error(ErrorCode::Remote, what)
        .withRemedy(Tr::tr("Check that the address is that of a vCenter or an ESXi host, and that nothing on "
                           "the way, such as a proxy, answers in its place; then try again."));
}

// "InvalidLogin": the type of the detail's only element.
const Node& detailOf(const Node& fault) {
    const Node& detail = fault.child(QLatin1String("detail"));
    return detail.children.empty() ? Node::none() : detail.children.front();
}

Error permissionError(const Node& detail) {
    return Error(ErrorCode::Denied, Tr::tr("The account lacks the privilege %1 on the object %2.")
                                        .arg(detail.child(QLatin1String("privilegeId")).text,
                                             detail.child(QLatin1String("object")).text))
        .withRemedy(Tr::tr("Give the account the role Read-only on the whole inventory."));
}

Error faultError(const Node& fault) {
    const Node& detail = detailOf(fault);
    const QString message = fault.child(QLatin1String("faultstring")).text.trimmed();
    if (detail.type == QLatin1String("InvalidLogin"))
        return Error(ErrorCode::Denied, Tr::tr("The user name or the password is wrong."))
            .withRemedy(Tr::tr("Check both; the user name is often written with its domain, as "
                               "name@vsphere.local. Several failures may lock the account."));
    if (detail.type == QLatin1String("NoPermission")) return permissionError(detail);
    if (detail.type == QLatin1String("NotAuthenticated"))
        return Error(ErrorCode::Denied, Tr::tr("The session has ended."))
            .withRemedy(Tr::tr("Read the source again."));
    if (detail.type == QLatin1String("ManagedObjectNotFound"))
        return Error(ErrorCode::NotFound, Tr::tr("The object %1 is no longer there.")
                                              .arg(detail.child(QLatin1String("obj")).text.trimmed()))
            .withRemedy(Tr::tr("Read the source again."));
    return Error(ErrorCode::Remote,
                 Tr::tr("vSphere reports the fault %1: %2")
                     .arg(detail.type.isEmpty() ? fault.child(QLatin1String("faultcode")).text : detail.type,
                          message))
        .withRemedy(Tr::tr("Try again; if it stays, look into the log of the vCenter or host."));
}

MissingProperty missingOf(const Node& node) {
    const Node& fault = node.at(QLatin1String("fault/fault"));
    return {.path = node.child(QLatin1String("path")).text,
            .fault = fault.type,
            .object = fault.child(QLatin1String("object")).text,
            .privilege = fault.child(QLatin1String("privilegeId")).text};
}

ManagedObject objectOf(Node& content) {
    ManagedObject object;
    for (Node& part : content.children) {
        if (part.name == QLatin1String("obj")) object.reference = referenceOf(part);
        if (part.name == QLatin1String("missingSet")) object.missing.append(missingOf(part));
        if (part.name != QLatin1String("propSet")) continue;
        const QString path = part.child(QLatin1String("name")).text;
        for (Node& value : part.children)
            if (value.name == QLatin1String("val")) object.properties.insert(path, std::move(value));
    }
    return object;
}

}  // namespace

Reference referenceOf(const Node& node) {
    return {node.referenceType, node.text.trimmed()};
}

const Node& ManagedObject::property(const char* path) const {
    const auto found = properties.constFind(QString::fromLatin1(path));
    return found == properties.constEnd() ? Node::none() : *found;
}

Result<Node> soapBodyOf(const QByteArray& answer) {
    auto root = treeOf(answer);
    if (!root)
        return notSoap(
            Tr::tr("The answer is no SOAP message, or not a whole one: %1").arg(root.error().message()));
    if (root->name != QLatin1String("Envelope"))
        return notSoap(
            Tr::tr("The answer is no SOAP message: it begins with the element <%1>.").arg(root->name));
    for (Node& part : root->children) {
        if (part.name != QLatin1String("Body") || part.children.empty()) continue;
        Node& content = part.children.front();
        if (content.name == QLatin1String("Fault")) return faultError(content);
        return std::move(content);
    }
    return notSoap(Tr::tr("The SOAP message has nothing in it."));
}

Result<Page> pageOf(const QByteArray& answer) {
    TRY(Node body, soapBodyOf(answer));
    Page page;
    for (Node& result : body.children) {
        if (result.name != QLatin1String("returnval")) continue;
        for (Node& part : result.children) {
            if (part.name == QLatin1String("token")) page.token = part.text;
            if (part.name == QLatin1String("objects")) page.objects.append(objectOf(part));
        }
    }
    return page;
}

Result<ServiceContent> serviceContentOf(const QByteArray& answer) {
    TRY(const Node body, soapBodyOf(answer));
    const Node& content = body.child(QLatin1String("returnval"));
    const Node& about = content.child(QLatin1String("about"));
    ServiceContent service{
        .rootFolder = referenceOf(content.child(QLatin1String("rootFolder"))),
        .propertyCollector = referenceOf(content.child(QLatin1String("propertyCollector"))),
        .viewManager = referenceOf(content.child(QLatin1String("viewManager"))),
        .sessionManager = referenceOf(content.child(QLatin1String("sessionManager"))),
        .customFieldsManager = referenceOf(content.child(QLatin1String("customFieldsManager"))),
        .performanceManager = referenceOf(content.child(QLatin1String("perfManager"))),
        .product = about.child(QLatin1String("fullName")).text,
        .apiVersion = about.child(QLatin1String("apiVersion")).text,
        .instanceUuid = about.child(QLatin1String("instanceUuid")).text.toLower()};
    for (const Reference* needed :
         {&service.rootFolder, &service.propertyCollector, &service.viewManager, &service.sessionManager})
        if (needed->value.isEmpty())
            return notSoap(Tr::tr("The source does not offer what reading an inventory needs."));
    return service;
}

}  // namespace watari::importers::vsphere
