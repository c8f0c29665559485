//! Object storage that speaks S3: AWS, MinIO, Ceph, Scaleway and many more.

use std::{collections::BTreeSet, sync::Arc, time::Duration};

use futures_util::{StreamExt, TryStreamExt, future::ready, stream};
use object_store::{
    Attribute, Attributes, ClientOptions, Error, GetOptions, ObjectStore, ObjectStoreExt, PutMode,
    PutOptions, RetryConfig,
    aws::{AmazonS3, AmazonS3Builder, AmazonS3ConfigKey},
    path::Path,
};

use super::{
    host::{ASIDE, Held, Host, Readable, failed},
    run::Run,
    storage::{Storage, lacks_bucket},
};
use crate::archive::{TargetSettings, holds_secret};
use crate::bundle::{ASK, FOR_EVER, content_type, is_for_ever};
use crate::output::Entry;
use crate::problem::Fault;

/// How many files are sent at once.
const WIDTH: usize = 32;
/// How often a request is made again, and how long for, before the run ends: it can be gone on with.
const RETRIES: usize = 5;
const PATIENCE: Duration = Duration::from_secs(60);
/// What the storage is called where no address of one is given.
const AMAZON: &str = "Amazon S3";
/// The object's hash, in its metadata.
const HASH: &str = "sha256";
/// What has to be in the environment.
const CREDENTIALS: [&str; 2] = ["AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"];

/// The address of the storage: what `site.yaml` says, else what the environment does under Amazon's own names; none for
/// Amazon itself.
pub fn endpoint(settings: &TargetSettings) -> Option<String> {
    let environment = AmazonS3Builder::from_env();
    let from = |key: AmazonS3ConfigKey| environment.get_config_value(&key).filter(|value| !value.is_empty());
    let stated = settings.endpoint.as_deref().map(str::to_owned);
    stated.or_else(|| from(AmazonS3ConfigKey::S3Endpoint)).or_else(|| from(AmazonS3ConfigKey::Endpoint))
}

/// A bucket, or the part of one below a prefix.
pub struct S3 {
    store: Arc<AmazonS3>,
    prefix: String,
    storage: Storage,
    run: Run,
}

impl S3 {
    /// A bucket, with credentials from the environment.
    ///
    /// # Errors
    /// There are none, or the settings can't be used.
    pub fn open(bucket: &str, prefix: &str, settings: &TargetSettings) -> Result<S3, Fault> {
        // Else the library would ask a machine of Amazon's for them.
        let there = |name: &&str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
        let missing: Vec<&str> = CREDENTIALS.into_iter().filter(|name| !there(name)).collect();
        if !missing.is_empty() {
            return Err(Fault::CredentialsMissing { variables: missing.join(", ") });
        }
        let mut builder = AmazonS3Builder::from_env().with_bucket_name(bucket);
        if let Some(region) = &settings.region {
            builder = builder.with_region(region.as_ref());
        }
        let endpoint = endpoint(settings);
        if let Some(endpoint) = &endpoint {
            if holds_secret(endpoint) {
                return Err(Fault::TargetSecret {});
            }
            // One for S3 alone in the environment would go before what the site says.
            builder =
                builder.with_endpoint(endpoint).with_config(AmazonS3ConfigKey::S3Endpoint, endpoint.as_str());
        }
        // A server in the same machine or cupboard may do without encryption if whoever publishes says so.
        let plain = endpoint.as_deref().is_some_and(|endpoint| endpoint.starts_with("http://"));
        builder = builder.with_client_options(ClientOptions::new().with_allow_http(plain));
        let retry = RetryConfig { max_retries: RETRIES, retry_timeout: PATIENCE, ..RetryConfig::default() };
        let store = builder.with_retry(retry).build().map_err(|error| failed("", &error))?;
        let host = endpoint.unwrap_or_else(|| AMAZON.to_owned());
        let storage = Storage { host, bucket: bucket.to_owned() };
        Ok(S3 { store: Arc::new(store), prefix: prefix.to_owned(), storage, run: Run::new() })
    }

    fn at(&self, path: &str) -> Result<Path, Fault> {
        let whole = if self.prefix.is_empty() { path.to_owned() } else { format!("{}/{path}", self.prefix) };
        Path::parse(&whole).map_err(|error| failed(path, &error))
    }
}

/// Nothing where there is no such object.
fn there<T>(result: Result<T, Error>) -> Result<Option<T>, Error> {
    match result {
        Ok(found) => Ok(Some(found)),
        Err(error @ Error::NotFound { .. }) if !lacks_bucket(&error) => Ok(None),
        Err(error) => Err(error),
    }
}

/// The headers that readers get with a file.
fn attributes(entry: &Entry) -> Attributes {
    let cache = if is_for_ever(&entry.path) { FOR_EVER } else { ASK };
    let mut all = Attributes::from_iter([
        (Attribute::ContentType, content_type(&entry.media)),
        (Attribute::CacheControl, cache.to_owned()),
        (Attribute::Metadata(HASH.into()), entry.sha256.clone()),
    ]);
    if let Some(language) = &entry.language {
        all.insert(Attribute::ContentLanguage, language.clone().into());
    }
    all
}

impl Readable for S3 {
    fn width(&self) -> usize {
        WIDTH
    }

    async fn read(&self, path: &str) -> Result<Option<Vec<u8>>, Fault> {
        let found =
            there(self.store.get(&self.at(path)?).await).map_err(|error| self.storage.fault(path, &error))?;
        match found {
            Some(found) => found
                .bytes()
                .await
                .map(|bytes| Some(bytes.into()))
                .map_err(|error| self.storage.fault(path, &error)),
            None => Ok(None),
        }
    }

    async fn list(&self) -> Result<Option<BTreeSet<String>>, Fault> {
        let prefix = if self.prefix.is_empty() { None } else { Some(self.at("")?) };
        let found = self.store.list(prefix.as_ref()).map_ok(|object| object.location.to_string());
        let keys: Vec<String> = found.try_collect().await.map_err(|error| self.storage.fault("", &error))?;
        let below = keys.iter().filter_map(|key| match self.prefix.as_str() {
            "" => Some(key.as_str()),
            prefix => key.strip_prefix(prefix)?.strip_prefix('/'),
        });
        Ok(Some(below.filter(|path| path.split('/').next() != Some(ASIDE)).map(str::to_owned).collect()))
    }
}

impl Host for S3 {
    fn run(&self) -> &Run {
        &self.run
    }

    async fn begin(&self) -> Result<(), Fault> {
        // An object is there whole or not: nothing is written aside.
        Ok(())
    }

    async fn holds(&self, entry: &Entry) -> Result<Held, Fault> {
        let head = GetOptions { head: true, ..GetOptions::default() };
        let found = there(self.store.get_opts(&self.at(&entry.path)?, head).await);
        let found = found.map_err(|error| self.storage.fault(&entry.path, &error))?;
        Ok(match found {
            Some(found) if found.attributes == attributes(entry) => Held::Same,
            Some(_) => Held::Other,
            None => Held::Nothing,
        })
    }

    async fn put(&self, entry: &Entry, bytes: Vec<u8>) -> Result<(), Fault> {
        let options = PutOptions { attributes: attributes(entry), ..PutOptions::default() };
        let sent = self.store.put_opts(&self.at(&entry.path)?, bytes.into(), options).await;
        sent.map(|_| ()).map_err(|error| self.storage.fault(&entry.path, &error))
    }

    async fn claim(&self, path: &str, bytes: Vec<u8>) -> Result<bool, Fault> {
        let place = self.at(path)?;
        let options = PutOptions { mode: PutMode::Create, ..PutOptions::default() };
        match self.store.put_opts(&place, bytes.clone().into(), options).await {
            Ok(_) => Ok(true),
            Err(Error::AlreadyExists { .. } | Error::Precondition { .. }) => Ok(false),
            // A server that can't do it in one step: between the two, somebody else may be as fast.
            Err(Error::NotImplemented { .. } | Error::NotSupported { .. }) => {
                if self.read(path).await?.is_some() {
                    return Ok(false);
                }
                let sent = self.store.put(&place, bytes.clone().into()).await;
                sent.map_err(|error| self.storage.fault(path, &error))?;
                Ok(self.read(path).await? == Some(bytes))
            }
            Err(error) => Err(self.storage.fault(path, &error)),
        }
    }

    async fn remove(&self, paths: &[&str]) -> Result<(), Fault> {
        if paths.len() > 1 {
            let places: Vec<Path> = paths.iter().map(|path| self.at(path)).collect::<Result<_, _>>()?;
            let places = stream::iter(places.into_iter().map(Ok)).boxed();
            if self.store.delete_stream(places).try_for_each(|_| ready(Ok(()))).await.is_ok() {
                return Ok(());
            }
        }
        // Not every storage takes several in one request.
        let removed = stream::iter(paths).map(|path| async move {
            let removed = there(self.store.delete(&self.at(path)?).await);
            removed.map(|_| ()).map_err(|error| self.storage.fault(path, &error))
        });
        removed.buffer_unordered(WIDTH).try_collect().await
    }

    async fn tidy(&self, _: &BTreeSet<String>) -> Result<(), Fault> {
        // An object is there or not, and there are no folders.
        Ok(())
    }
}
