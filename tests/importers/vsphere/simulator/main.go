// A vCenter or an ESXi host for tests: govmomi's simulator over TLS, with the paging of results that it lacks.
// Prints its address and the fingerprint of its certificate, and ends with its standard input.
package main

import (
	"crypto/sha256"
	"crypto/tls"
	"flag"
	"fmt"
	"io"
	"net/url"
	"os"
	"strconv"
	"sync"

	"github.com/vmware/govmomi/simulator"
	"github.com/vmware/govmomi/vim25/methods"
	"github.com/vmware/govmomi/vim25/soap"
	"github.com/vmware/govmomi/vim25/types"
)

// The simulator makes an empty one for each session, so that what is left to tell stands outside.
type pagingCollector struct {
	simulator.PropertyCollector
}

var (
	guard sync.Mutex
	pages int
	most  = flag.Int("page", 0, "objects in one answer at most; 0: as many as are asked for")
	rest  = map[string]*types.RetrieveResult{}
)

func page(all *types.RetrieveResult, size int) *types.RetrieveResult {
	if *most > 0 && (size < 1 || size > *most) {
		size = *most
	}
	if all == nil || size < 1 || len(all.Objects) <= size {
		return all
	}
	guard.Lock()
	defer guard.Unlock()
	pages++
	token := strconv.Itoa(pages) + "/" + strconv.Itoa(size)
	rest[token] = &types.RetrieveResult{Objects: all.Objects[size:]}
	return &types.RetrieveResult{Token: token, Objects: all.Objects[:size]}
}

func (c *pagingCollector) RetrievePropertiesEx(ctx *simulator.Context, r *types.RetrievePropertiesEx) soap.HasFault {
	answer := c.PropertyCollector.RetrievePropertiesEx(ctx, r)
	if body, ok := answer.(*methods.RetrievePropertiesExBody); ok && body.Res != nil {
		body.Res.Returnval = page(body.Res.Returnval, int(r.Options.MaxObjects))
	}
	return answer
}

func (c *pagingCollector) ContinueRetrievePropertiesEx(r *types.ContinueRetrievePropertiesEx) soap.HasFault {
	body := new(methods.ContinueRetrievePropertiesExBody)
	guard.Lock()
	left := rest[r.Token]
	delete(rest, r.Token)
	guard.Unlock()
	if left == nil {
		body.Fault_ = simulator.Fault("", &types.InvalidArgument{InvalidProperty: "token"})
		return body
	}
	var number, size int
	fmt.Sscanf(r.Token, "%d/%d", &number, &size)
	body.Res = &types.ContinueRetrievePropertiesExResponse{Returnval: *page(left, size)}
	return body
}

func main() {
	kind := flag.String("model", "vcenter", "vcenter or esx")
	servers := flag.Int("servers", 2, "virtual machines in each resource pool")
	password := flag.String("password", "", "of the user watari; empty: any user with any password")
	flag.Parse()

	model := simulator.VPX()
	if *kind == "esx" {
		model = simulator.ESX()
	}
	model.Machine = *servers
	if err := model.Create(); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	defer model.Remove()
	collector := new(pagingCollector)
	collector.Self = model.ServiceContent.PropertyCollector
	simulator.Map.Put(collector)

	model.Service.Listen = &url.URL{Host: "127.0.0.1:0"}
	if *password != "" {
		model.Service.Listen.User = url.UserPassword("watari", *password)
	}
	model.Service.TLS = new(tls.Config)
	server := model.Service.NewServer()
	defer server.Close()
	fmt.Printf("%s %x\n", server.URL.Host, sha256.Sum256(server.Certificate().Raw))
	io.Copy(io.Discard, os.Stdin)
}
