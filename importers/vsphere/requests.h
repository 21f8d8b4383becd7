// What is asked of the vSphere API, as SOAP messages (vSphere Web Services SDK, namespace urn:vim25).
#pragma once

#include "importers/importer.h"
#include "importers/vsphere/answers.h"

#include <QByteArray>
#include <QStringList>

namespace watari::importers::vsphere {

// Which properties of objects of one type.
struct PropertySpec {
    QString type;
    QStringList paths;
};

[[nodiscard]] QByteArray retrieveServiceContent();
[[nodiscard]] QByteArray login(const Reference& sessionManager, const Credentials& credentials);
[[nodiscard]] QByteArray logout(const Reference& sessionManager);

// A list of all objects of those types below the container.
[[nodiscard]] QByteArray createContainerView(const Reference& viewManager, const Reference& container,
                                             const QStringList& types);
[[nodiscard]] QByteArray destroyView(const Reference& view);

// Of the objects in a view, at most so many in one answer.
[[nodiscard]] QByteArray retrieveFromView(const Reference& collector, const Reference& view,
                                          const QList<PropertySpec>& specs, int maxObjects);
// Of that object alone.
[[nodiscard]] QByteArray retrieveObject(const Reference& collector, const Reference& object,
                                        const QStringList& paths);
[[nodiscard]] QByteArray continueRetrieve(const Reference& collector, const QString& token);

struct PerformanceQuery {
    QList<Reference> entities;
    QList<qint64> counters;
    QList<qint64> countersByInstance;  // asked for each disk by itself
    Seconds interval;
    Interval period;
};

[[nodiscard]] QByteArray queryPerformance(const Reference& performanceManager, const PerformanceQuery& query);

}  // namespace watari::importers::vsphere
