// What the vSphere API answers: SOAP bodies, faults, and pages of the property collector
// (vSphere Web Services SDK: RetrievePropertiesEx, ObjectContent, MissingProperty).
#pragma once

#include "importers/vsphere/node.h"

#include <QHash>
#include <QList>

namespace watari::importers::vsphere {

// Names one object of the source as long as it is registered there.
struct Reference {
    QString type;   // "VirtualMachine"
    QString value;  // "vm-1042"
    bool operator==(const Reference&) const = default;
};

[[nodiscard]] Reference referenceOf(const Node& node);

// What the account may not read.
struct MissingProperty {
    QString path;
    QString fault;      // "NoPermission"
    QString object;     // whose permission is missing; empty: not told
    QString privilege;  // "System.Read"
};

struct ManagedObject {
    Reference reference;
    QHash<QString, Node> properties;  // by path: "config.hardware"
    QList<MissingProperty> missing;

    [[nodiscard]] const Node& property(const char* path) const;
    [[nodiscard]] QString text(const char* path) const { return property(path).text; }
};

struct Page {
    QList<ManagedObject> objects;
    QString token;  // asks for the next page; empty: this is the last
};

// The element inside the SOAP body. Errors: Remote when the bytes are no SOAP or not whole; those of a fault:
// Denied for InvalidLogin, NoPermission and NotAuthenticated, NotFound for ManagedObjectNotFound, else
// Remote.
[[nodiscard]] Result<Node> soapBodyOf(const QByteArray& answer);

// Of an answer to RetrievePropertiesEx or ContinueRetrievePropertiesEx. Errors: those of soapBodyOf.
[[nodiscard]] Result<Page> pageOf(const QByteArray& answer);

// What RetrieveServiceContent tells before anybody has logged in.
struct ServiceContent {
    Reference rootFolder;
    Reference propertyCollector;
    Reference viewManager;
    Reference sessionManager;
    Reference customFieldsManager;  // empty on a single host
    Reference performanceManager;
    QString product;       // "VMware vCenter Server 8.0.2 build-22617221"
    QString apiVersion;    // "8.0.2.0"
    QString instanceUuid;  // empty on a single host
};

// Errors: those of soapBodyOf; Remote when the answer lacks what reading needs.
[[nodiscard]] Result<ServiceContent> serviceContentOf(const QByteArray& answer);

}  // namespace watari::importers::vsphere
