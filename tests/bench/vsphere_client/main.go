// What vsphere_tool is compared with: govmomi's own client asking for the same properties of the same servers,
// kept as its structs. Usage: vsphere_client HOST:PORT USER PASSWORD
package main

import (
	"context"
	"fmt"
	"net/url"
	"os"
	"strings"
	"time"

	"github.com/vmware/govmomi"
	"github.com/vmware/govmomi/view"
	"github.com/vmware/govmomi/vim25/mo"
)

var paths = []string{"name", "parent", "resourcePool", "customValue", "tag", "snapshot", "layoutEx",
	"config.uuid", "config.instanceUuid", "config.guestFullName", "config.guestId", "config.version",
	"config.template", "config.firmware", "config.annotation", "config.hardware", "config.extraConfig",
	"config.flags", "config.bootOptions", "config.cpuAffinity", "config.memoryAffinity",
	"config.cpuHotAddEnabled", "config.memoryHotAddEnabled", "config.changeTrackingEnabled", "runtime.host",
	"runtime.powerState", "runtime.connectionState", "runtime.consolidationNeeded",
	"runtime.faultToleranceState", "runtime.minRequiredEVCModeKey", "guest.guestFullName", "guest.hostName",
	"guest.toolsVersion", "guest.toolsVersionStatus2", "guest.toolsRunningStatus", "guest.net",
	"guest.ipStack", "guest.disk"}

func peak() string {
	status, _ := os.ReadFile("/proc/self/status")
	for _, line := range strings.Split(string(status), "\n") {
		if strings.HasPrefix(line, "VmHWM:") {
			return strings.Fields(line)[1]
		}
	}
	return "0"
}

func must(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(3)
	}
}

func main() {
	start := time.Now()
	ctx := context.Background()
	source := &url.URL{Scheme: "https", Host: os.Args[1], Path: "/sdk", User: url.UserPassword(os.Args[2], os.Args[3])}
	client, err := govmomi.NewClient(ctx, source, true)
	must(err)
	list, err := view.NewManager(client.Client).CreateContainerView(ctx, client.ServiceContent.RootFolder,
		[]string{"VirtualMachine"}, true)
	must(err)
	var servers []mo.VirtualMachine
	must(list.Retrieve(ctx, []string{"VirtualMachine"}, paths, &servers))
	must(list.Destroy(ctx))
	must(client.Logout(ctx))
	fmt.Printf("{\"servers\": %d, \"seconds\": %.3f, \"peak_kib\": %s}\n", len(servers),
		time.Since(start).Seconds(), peak())
}
