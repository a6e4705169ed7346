using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace BackHealthSite.Tests.Publishing.Hosts;

/// <summary>An nginx that serves a site on a free port of this machine, out of a temporary folder.</summary>
internal sealed class RunningNginx : IDisposable
{
    private const string Missing = "nginx is missing. Install it: sudo apt-get update && sudo apt-get install -y nginx-light";

    private readonly string folder;
    private readonly Process process;

    private RunningNginx(string folder, Process process, Uri address)
    {
        (this.folder, this.process) = (folder, process);
        Client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = address };
    }

    public HttpClient Client { get; }

    /// <summary>Serves the files under a path; `nginx.conf` among them is what is tested.</summary>
    public static RunningNginx Serve(SiteBuild site, string basePath)
    {
        var folder = Directory.CreateTempSubdirectory("backhealth-nginx-").FullName;
        var root = Path.Combine(folder, "www");
        var place = Path.Combine(root, basePath.Trim('/'));
        foreach (var file in site.Files)
        {
            var path = Path.Combine(place, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, file.Bytes.ToArray());
        }

        // What a build writes beside the files of the site.
        File.WriteAllText(Path.Combine(place, ".backhealthsite"), "");
        var port = FreePort();
        File.WriteAllText(
            Path.Combine(folder, "whole.conf"),
            $$"""
            daemon off;
            master_process off;
            pid {{folder}}/nginx.pid;
            error_log stderr crit;
            events { }
            http {
                access_log off;
                client_body_temp_path {{folder}}/body;
                proxy_temp_path {{folder}}/proxy;
                fastcgi_temp_path {{folder}}/fastcgi;
                uwsgi_temp_path {{folder}}/uwsgi;
                scgi_temp_path {{folder}}/scgi;
                server {
                    listen 127.0.0.1:{{port}};
                    root {{root}};
                    include {{place}}/nginx.conf;
                }
            }
            """);
        var served = new RunningNginx(folder, Start(folder), new Uri($"http://127.0.0.1:{port}/"));
        served.WaitUntilItAnswers();
        return served;
    }

    public void Dispose()
    {
        Client.Dispose();
        if (!process.HasExited)
        {
            process.Kill();
        }

        process.WaitForExit();
        process.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    private static Process Start(string folder)
    {
        // Debian puts it where only an administrator's shell looks.
        var program = new[] { "/usr/sbin/nginx", "/usr/bin/nginx", "/usr/local/sbin/nginx", "/opt/homebrew/bin/nginx" }
            .FirstOrDefault(File.Exists);
        Assert.True(program is not null, Missing);
        var start = new ProcessStartInfo(program!, ["-p", folder, "-c", Path.Combine(folder, "whole.conf"), "-e", "stderr"]);
        return Process.Start(start)!;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private void WaitUntilItAnswers()
    {
        var watch = Stopwatch.StartNew();
        while (!Answers())
        {
            Assert.False(process.HasExited, "nginx ended at once; its reason stands among the lines of this run.");
            Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), "nginx does not answer.");
            Thread.Sleep(20);
        }
    }

    private bool Answers()
    {
        try
        {
            using var connection = new TcpClient();
            connection.Connect(IPAddress.Loopback, Client.BaseAddress!.Port);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
